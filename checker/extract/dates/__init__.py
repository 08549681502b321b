"""Reading the dates, times, durations and repeated times of an article as TIMEX3 values."""
