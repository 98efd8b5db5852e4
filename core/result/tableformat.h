// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/tablewriter.h"

#include <string>
#include <vector>

namespace penstock {

/// How one kind of text is put together; the writer carries it to the device.
class TableWriter::Format
{
public:
    explicit Format(TimeStyle times) : m_times(times) {}
    virtual ~Format() = default;

    using Columns = std::vector<std::size_t>;

    /// Before the first rows, and before those of another layout.
    virtual void begin(const Table &table, const Columns &columns, std::string *out) = 0;

    /// Before all of that for each chunk: the first `count` of these rows are going to be written (no index: of all).
    virtual void look(const Table &, const Columns &, const RowIndex *, std::size_t /*count*/, bool /*newLayout*/) {}

    virtual void row(const Table &table, const Columns &columns, std::size_t row, std::string *out) = 0;
    virtual void end(std::size_t, std::string *) {}

protected:
    static bool isRightAligned(const Column &column)
    {
        return column.type() != ColumnType::Text && column.type() != ColumnType::Boolean;
    }
    /// Control characters as \n, \t or \x1b: data must not steer the terminal.
    static std::string printable(std::string_view text);

    /// Times as the writer is told to; anything else as toText() has it.
    void appendCell(std::string *out, const Column &column, std::size_t row) const;
    bool isTimeNumber(const Column &column) const
    {
        return column.type() == ColumnType::Timestamp && m_times != TimeStyle::Rfc3339;
    }

private:
    TimeStyle m_times;
};

class TableWriter::CsvFormat final : public Format
{
public:
    using Format::Format;
    void begin(const Table &table, const Columns &columns, std::string *out) override;
    void row(const Table &table, const Columns &columns, std::size_t row, std::string *out) override;

private:
    bool m_begun = false;
};

class TableWriter::JsonFormat final : public Format
{
public:
    JsonFormat(TimeStyle times, bool lines) : Format(times), m_lines(lines) {}
    void begin(const Table &table, const Columns &columns, std::string *out) override;
    void row(const Table &table, const Columns &columns, std::size_t row, std::string *out) override;
    void end(std::size_t hiddenRows, std::string *out) override;

private:
    bool m_lines;
    bool m_any = false;
    std::vector<std::string> m_keys; // quoted, with the colon; no two alike
};

class TableWriter::TextFormat final : public Format
{
public:
    using Format::Format;
    void begin(const Table &table, const Columns &columns, std::string *out) override;
    void look(const Table &table, const Columns &columns, const RowIndex *rows, std::size_t count,
              bool newLayout) override;
    void row(const Table &table, const Columns &columns, std::size_t row, std::string *out) override;
    void end(std::size_t hiddenRows, std::string *out) override;

private:
    std::string shown(const Column &column, std::size_t row) const;
    void appendAligned(std::string *out, const std::string &text, std::size_t column, bool right, bool last) const;

    bool m_begun = false;
    std::vector<std::size_t> m_widths; // of one layout; they only grow
};

class TableWriter::MarkdownFormat final : public Format
{
public:
    using Format::Format;
    void begin(const Table &table, const Columns &columns, std::string *out) override;
    void row(const Table &table, const Columns &columns, std::size_t row, std::string *out) override;

private:
    static void appendText(std::string *out, std::string_view text);

    bool m_begun = false;
    std::string m_cell;
};

} // namespace penstock
