// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace penstock {

/// Names in which those that hold a piece of text are found at once, in any letter case. Never changes; for any thread.
class NameList
{
public:
    struct Name
    {
        QString name;
        QString detail; ///< a field's type, …
        bool operator==(const Name &) const = default;
    };
    struct Found
    {
        std::vector<std::size_t> beginning; ///< names that begin with it, in order
        std::vector<std::size_t> within;    ///< of the counted names that hold it further behind, the first in order
        std::size_t all = 0;                ///< how many there are, listed or not
        bool isCounted = true;              ///< else there are more than `all`: counting stopped there
    };

    /// Names that hold the piece further behind are counted up to here: a single letter is in nearly all of them.
    static constexpr std::size_t mostCounted = 10'000;
    /// More names are in the order of their characters alone: another one would take seconds, and nobody reads so many.
    static constexpr std::size_t mostOrdered = 200'000;

    NameList() = default;
    /// Puts them in the order that people of the locale expect: ä beside a, cpu9 before cpu10. Names that are there
    /// twice are taken once.
    explicit NameList(const QList<Name> &names, const QLocale &locale = QLocale().collation());

    /// By what find() has found.
    const Name &at(std::size_t index) const { return m_names.at(qsizetype(index)); }
    std::size_t size() const { return std::size_t(m_names.size()); }

    /// At most so many of each. An empty text begins them all.
    Found find(QStringView piece, std::size_t most) const;

private:
    std::string_view folded(std::size_t index) const;
    void keepFirst(std::vector<std::size_t> *indexes, std::size_t most) const;

    QList<Name> m_names;               ///< by their folded text: those with one beginning are together
    std::vector<std::uint32_t> m_rank; ///< of each, in the order of the locale; empty: that one is it
    std::string m_text;                ///< all names, folded, each behind a zero
    std::vector<std::size_t> m_starts; ///< in the text, of each name, and behind the last
};

} // namespace penstock
