// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/golayout.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace penstock {
namespace {

using namespace std::string_view_literals;

constexpr std::array months{"January"sv, "February"sv, "March"sv,     "April"sv,   "May"sv,      "June"sv,
                            "July"sv,    "August"sv,   "September"sv, "October"sv, "November"sv, "December"sv};
constexpr std::array days{"Monday"sv, "Tuesday"sv, "Wednesday"sv, "Thursday"sv, "Friday"sv, "Saturday"sv, "Sunday"sv};

/// Longer words before those that they begin with.
constexpr std::array tokens{"January"sv, "Jan"sv, "Monday"sv, "Mon"sv,   "MST"sv, "2006"sv, "Z07:00"sv,
                            "Z0700"sv,   "Z07"sv, "-07:00"sv, "-0700"sv, "-07"sv, "_2"sv,   "01"sv,
                            "02"sv,      "03"sv,  "04"sv,     "05"sv,    "06"sv,  "15"sv,   "PM"sv,
                            "pm"sv,      "1"sv,   "2"sv,      "3"sv,     "4"sv,   "5"sv};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsWithWord(std::string_view text, std::string_view word)
{
    return text.size() >= word.size() && std::ranges::equal(text.substr(0, word.size()), word,
                                                            [](char a, char b) { return (a | 0x20) == (b | 0x20); });
}

class Reader
{
public:
    Reader(std::string_view layout, std::string_view text) : m_layout(layout), m_text(text) {}

    std::optional<WrittenTime> read()
    {
        while (!m_layout.empty()) {
            if (!step())
                return {};
        }
        if (!m_text.empty())
            return {};
        const std::chrono::year_month_day date{std::chrono::year(m_year), std::chrono::month(unsigned(m_month)),
                                               std::chrono::day(unsigned(m_day))};
        if (!date.ok() || m_hour > 23 || m_minute > 59 || m_second > 59)
            return {};
        if (m_afternoon && (m_hour > 12 || m_hour == 0))
            return {};
        const int hour = m_afternoon ? m_hour % 12 + (*m_afternoon ? 12 : 0) : m_hour;
        const std::int64_t day = std::chrono::sys_days(date).time_since_epoch().count();
        return WrittenTime{day * 86'400 + hour * 3'600 + m_minute * 60 + m_second, m_nanoseconds, m_offset};
    }

private:
    bool step()
    {
        if (const auto fraction = fractionDigits()) {
            m_layout.remove_prefix(*fraction + 1);
            return readFraction(false);
        }
        const auto token =
            std::ranges::find_if(tokens, [this](std::string_view known) { return m_layout.starts_with(known); });
        if (token == tokens.end()) {
            if (m_text.empty() || m_text.front() != m_layout.front())
                return false;
            m_layout.remove_prefix(1);
            m_text.remove_prefix(1);
            return true;
        }
        m_layout.remove_prefix(token->size());
        return readToken(*token);
    }

    /// Of ".000" or ",999" that no digit follows.
    std::optional<std::size_t> fractionDigits() const
    {
        if (m_layout.size() < 2 || (m_layout[0] != '.' && m_layout[0] != ',') ||
            (m_layout[1] != '0' && m_layout[1] != '9'))
            return {};
        const std::size_t end = std::min(m_layout.find_first_not_of(m_layout[1], 1), m_layout.size());
        if (end < m_layout.size() && isDigit(m_layout[end]))
            return {};
        return end - 1;
    }

    bool readToken(std::string_view token)
    {
        if (token == "2006")
            return number(m_year, 4, 4);
        if (token == "06") {
            if (!number(m_year, 2, 2))
                return false;
            m_year += m_year >= 69 ? 1900 : 2000;
            return true;
        }
        if (token == "January" || token == "Jan")
            return month(token == "Jan");
        if (token == "Monday" || token == "Mon")
            return weekday(token == "Mon");
        if (token == "01" || token == "1")
            return number(m_month, token.size(), 2);
        if (token == "_2") {
            if (m_text.starts_with(' '))
                m_text.remove_prefix(1);
            return number(m_day, 1, 2);
        }
        if (token == "02" || token == "2")
            return number(m_day, token.size(), 2);
        if (token == "15")
            return number(m_hour, 2, 2);
        if (token == "03" || token == "3")
            return number(m_hour, token.size(), 2);
        if (token == "04" || token == "4")
            return number(m_minute, token.size(), 2);
        if (token == "05" || token == "5")
            return number(m_second, token.size(), 2) && readFraction(true);
        if (token == "PM" || token == "pm")
            return halfDay();
        return token == "MST" ? zoneName() : offset(token);
    }

    bool number(int &value, std::size_t least, std::size_t most)
    {
        std::size_t count = 0;
        value = 0;
        while (count < most && count < m_text.size() && isDigit(m_text[count]))
            value = value * 10 + (m_text[count++] - '0');
        m_text.remove_prefix(count);
        return count >= least;
    }

    /// Also behind seconds whose layout has none.
    bool readFraction(bool mayBeMissing)
    {
        if (mayBeMissing && fractionDigits())
            return true;
        if (m_text.size() < 2 || (m_text[0] != '.' && m_text[0] != ',') || !isDigit(m_text[1]))
            return true;
        std::int64_t unit = 100'000'000;
        m_nanoseconds = 0;
        m_text.remove_prefix(1);
        for (; !m_text.empty() && isDigit(m_text.front()); m_text.remove_prefix(1)) {
            m_nanoseconds += (m_text.front() - '0') * unit;
            unit /= 10;
        }
        return true;
    }

    bool month(bool isShort)
    {
        for (std::size_t i = 0; i < months.size(); ++i) {
            const std::string_view word = isShort ? months[i].substr(0, 3) : months[i];
            if (!startsWithWord(m_text, word))
                continue;
            m_month = static_cast<int>(i) + 1;
            m_text.remove_prefix(word.size());
            return true;
        }
        return false;
    }

    bool weekday(bool isShort)
    {
        for (const std::string_view day : days) {
            const std::string_view word = isShort ? day.substr(0, 3) : day;
            if (!startsWithWord(m_text, word))
                continue;
            m_text.remove_prefix(word.size());
            return true;
        }
        return false;
    }

    bool halfDay()
    {
        if (!startsWithWord(m_text, "PM") && !startsWithWord(m_text, "AM"))
            return false;
        m_afternoon = (m_text.front() | 0x20) == 'p';
        m_text.remove_prefix(2);
        return true;
    }

    bool zoneName()
    {
        std::size_t size = 0;
        while (size < m_text.size() && m_text[size] >= 'A' && m_text[size] <= 'Z')
            ++size;
        if (m_text.substr(0, size) != "UTC" && m_text.substr(0, size) != "GMT")
            return false; // CEST is another zone in another country
        m_offset = 0;
        m_text.remove_prefix(size);
        return true;
    }

    bool offset(std::string_view token)
    {
        if (token.starts_with('Z') && m_text.starts_with('Z')) {
            m_text.remove_prefix(1);
            m_offset = 0;
            return true;
        }
        if (m_text.empty() || (m_text.front() != '+' && m_text.front() != '-'))
            return false;
        const int sign = m_text.front() == '-' ? -1 : 1;
        m_text.remove_prefix(1);
        int hours = 0;
        int minutes = 0;
        if (!number(hours, 2, 2))
            return false;
        if (token.contains(':')) {
            if (!m_text.starts_with(':'))
                return false;
            m_text.remove_prefix(1);
        }
        if (token.ends_with("00") && !number(minutes, 2, 2))
            return false;
        if (hours > 24 || minutes > 59)
            return false;
        m_offset = sign * (hours * 3'600 + minutes * 60);
        return true;
    }

    std::string_view m_layout;
    std::string_view m_text;
    int m_year = 0;
    int m_month = 1;
    int m_day = 1;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    std::int64_t m_nanoseconds = 0;
    std::optional<bool> m_afternoon;
    std::optional<int> m_offset;
};

} // namespace

std::optional<WrittenTime> readGoLayout(std::string_view layout, std::string_view text)
{
    return Reader(layout, text).read();
}

} // namespace penstock
