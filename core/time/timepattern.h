// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timetext.h"

#include <QString>

#include <string>
#include <vector>

namespace penstock {

/// A form of times that somebody spells out: as strftime (C, Python: "%d.%m.%Y %H:%M") when there is a '%' in it, else
/// as Qt and Java do ("dd.MM.yyyy HH:mm").
class TimePattern
{
public:
    TimePattern() = default;
    /// Nothing when a letter means nothing, or the pattern cannot name a moment (no year and no time since 1970).
    static std::optional<TimePattern> compile(const QString &pattern);

    std::optional<WrittenTime> read(std::string_view text) const;

private:
    enum class Part {
        Literal, ///< these characters
        Blanks,  ///< any number of them
        Year,
        ShortYear,
        Month,
        MonthName,
        Day,
        DayOfYear,
        DayOfWeek,
        Hour,
        Hour12,
        AmPm,
        Minute,
        Second,
        Fraction,
        Offset,
        Epoch,
    };
    struct Element
    {
        Part part = Part::Literal;
        std::string text;
        int least = 1; ///< digits
        int most = 2;
    };
    struct Values;

    bool compileStrftime(const QString &pattern);
    bool compileQt(const QString &pattern);
    bool addStrftime(char16_t letter);
    bool addQt(char16_t letter, int count, bool has12Hours);
    void addLiteral(QChar c);
    bool namesAMoment() const;
    static bool take(const Element &element, class TextCursor &text, Values &values);

    std::vector<Element> m_elements;
};

} // namespace penstock
