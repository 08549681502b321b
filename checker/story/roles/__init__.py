"""What the articles say a person is: office, party, home."""
