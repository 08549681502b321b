"""Reading the dates, times, durations and repeated times of an article as TIMEX3 values.

A value has an X for each digit that nobody can know, as TIMEX3 says: "XXXX-10-08" is October 8 of
a year that neither the text nor its publication tells.
"""
