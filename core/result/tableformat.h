// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/cellcursor.h"
#include "core/result/tablewriter.h"

#include <string>
#include <utility>
#include <vector>

namespace penstock {

/// How one kind of text is put together; the writer carries it to the device.
class TableWriter::Format
{
public:
    explicit Format(TimeStyle times) : m_times(times) {}
    virtual ~Format() = default;

    using Columns = std::vector<std::size_t>;
    using Cells = std::vector<CellCursor>;

    /// Before the first rows, and before those of another layout.
    virtual void begin(const std::vector<Head> &heads, std::string *out) = 0;

    /// Before all of that for each chunk: the first `count` of these rows are going to be written (no index: of all).
    virtual void look(const Table &, const Columns &, const RowIndex *, std::size_t /*count*/, bool /*newLayout*/) {}

    /// The cells of a row, one of each column.
    virtual void row(const Cells &cells, std::string *out) = 0;
    virtual void end(std::size_t, std::string *) {}

    // The same in two steps, with a rest in between: the text of a cell, and a row of them.
    virtual void cell(const CellCursor &, std::string *) const {}
    virtual void line(const std::vector<std::string_view> &, std::string *) {}

    void setStatement(int number) { m_statement = number > 0 ? std::to_string(number) : std::string(); }
    void setTitle(const QString &title) { m_title = printable(title.toStdString()); }
    virtual void setWidths(const std::vector<std::size_t> &) {}
    virtual std::size_t notFiniteNulls() const { return 0; }

    static bool standsRight(ColumnType type) { return type != ColumnType::Text && type != ColumnType::Boolean; }

protected:
    const std::string &statement() const { return m_statement; }
    /// Above a header, once.
    std::string takeTitle() { return std::exchange(m_title, {}); }
    /// See appendVisibleLine(): data must not steer the terminal.
    static std::string printable(std::string_view text);
    static std::string moreRows(std::size_t hiddenRows); ///< that they are there

    /// Times as the writer is told to; anything else as toText() has it.
    void appendCell(std::string *out, const CellCursor &cell) const;
    bool isTimeNumber(const CellCursor &cell) const
    {
        return cell.type() == ColumnType::Timestamp && m_times != TimeStyle::Rfc3339;
    }

private:
    TimeStyle m_times;
    std::string m_statement; // its number, or nothing
    std::string m_title;
};

class TableWriter::CsvFormat final : public Format
{
public:
    explicit CsvFormat(const Options &options);
    void begin(const std::vector<Head> &heads, std::string *out) override;
    void row(const Cells &cells, std::string *out) override;
    void cell(const CellCursor &cell, std::string *out) const override;
    void line(const std::vector<std::string_view> &cells, std::string *out) override;

private:
    void appendText(std::string *out, std::string_view text) const;
    void keepRow(std::size_t cells, std::size_t start, std::string *out) const;

    char m_separator;
    bool m_formulaSafe;
    std::string_view m_lineEnd;
    std::string m_special; // what a text must be quoted for
    bool m_begun = false;
};

class TableWriter::JsonFormat final : public Format
{
public:
    JsonFormat(const Options &options, bool lines)
        : Format(options.times), m_lines(lines), m_notFiniteAsText(options.notFiniteAsText)
    {
    }
    void begin(const std::vector<Head> &heads, std::string *out) override;
    void row(const Cells &cells, std::string *out) override;
    void end(std::size_t hiddenRows, std::string *out) override;
    std::size_t notFiniteNulls() const override { return m_notFiniteNulls; }

private:
    bool m_lines;
    bool m_notFiniteAsText;
    std::size_t m_notFiniteNulls = 0;
    bool m_any = false;
    std::vector<std::string> m_keys; // quoted, with the colon; no two alike
};

class TableWriter::TextFormat final : public Format
{
public:
    using Format::Format;
    void begin(const std::vector<Head> &heads, std::string *out) override;
    void look(const Table &table, const Columns &columns, const RowIndex *rows, std::size_t count,
              bool newLayout) override;
    void row(const Cells &cells, std::string *out) override;
    void end(std::size_t hiddenRows, std::string *out) override;
    void cell(const CellCursor &cell, std::string *out) const override;
    void line(const std::vector<std::string_view> &cells, std::string *out) override;
    void setWidths(const std::vector<std::size_t> &widths) override { m_widths = widths; }

private:
    std::string shown(const CellCursor &cell) const;
    void appendAligned(std::string *out, std::string_view text, std::size_t column, bool right, bool last) const;

    bool m_begun = false;
    std::vector<Head> m_heads;
    std::vector<std::size_t> m_widths; // of one layout; they only grow
};

class TableWriter::MarkdownFormat final : public Format
{
public:
    using Format::Format;
    void begin(const std::vector<Head> &heads, std::string *out) override;
    void row(const Cells &cells, std::string *out) override;
    void cell(const CellCursor &cell, std::string *out) const override;
    void line(const std::vector<std::string_view> &cells, std::string *out) override;

private:
    static void appendText(std::string *out, std::string_view text);
    static void appendColumn(std::string *out, std::string_view text);

    bool m_begun = false;
    std::string m_cell;
};

class TableWriter::HtmlFormat final : public Format
{
public:
    using Format::Format;
    void begin(const std::vector<Head> &heads, std::string *out) override;
    void row(const Cells &cells, std::string *out) override;
    void end(std::size_t hiddenRows, std::string *out) override;
    void cell(const CellCursor &cell, std::string *out) const override;
    void line(const std::vector<std::string_view> &cells, std::string *out) override;

private:
    static void appendText(std::string *out, std::string_view text);
    static void appendPageBegin(std::string *out);
    void appendTableEnd(std::string *out) const;

    bool m_begun = false;
};

} // namespace penstock
