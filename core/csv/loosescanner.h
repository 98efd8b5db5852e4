// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Takes apart single records of what CsvReader's fast scan does not know: backslashes that escape, blanks around
/// quotes, runs of blanks between cells, columns of a fixed width.
class LooseScanner
{
public:
    explicit LooseScanner(const CsvDialect &dialect) : m_dialect(dialect) {}

    static bool isNeededFor(const CsvDialect &dialect);

    /// The record that begins there; false when it goes on behind `end`, where a '\n' stands.
    bool scan(const char *begin, const char *end, bool atEnd);

    // Of the record; views into the text or into this.
    const std::vector<std::string_view> &fields() const { return m_fields; }
    const char *lineEnd() const { return m_lineEnd; } ///< its '\n', or the end of the text
    std::uint64_t lineBreaks() const { return m_lineBreaks; }
    std::optional<std::size_t> flawedField() const { return m_flawedField; } ///< text behind its closing quote
    bool wasQuoted(std::size_t field) const { return m_cells[field].quoted; }

    const char *openQuote() const { return m_openQuote; } ///< after false: the quote that is not closed, or null

private:
    /// A cell as it is in the text, or, when it had to be rewritten, as it is in m_text.
    struct Cell
    {
        std::string_view text;
        bool quoted = false;
        bool rewritten = false;
        std::size_t start = 0;
        std::size_t length = 0;
    };

    void scanColumns(const char *begin, const char *end);
    bool scanCells(const char *begin);
    bool scanQuoted();
    void scanPlain(const char *cell);
    const char *skipBlanks(const char *from) const;
    bool isBlank(char c) const;
    bool endsCell(const char *at) const;
    bool isEscape(const char *at) const;
    void addText(std::string_view text) { m_cells.push_back({.text = text}); }
    void addRewritten(std::size_t start, bool quoted);

    CsvDialect m_dialect;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    const char *m_lineEnd = nullptr;
    const char *m_openQuote = nullptr;
    std::uint64_t m_lineBreaks = 0;
    std::optional<std::size_t> m_flawedField;
    std::vector<Cell> m_cells;
    std::vector<std::string_view> m_fields;
    std::string m_text;
};

} // namespace penstock
