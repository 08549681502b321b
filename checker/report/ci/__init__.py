"""Reports as the platforms take them that run checks: GitHub, GitLab, code scanning, JUnit."""
