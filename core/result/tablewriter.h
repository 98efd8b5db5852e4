// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/result/rowindex.h"
#include "core/result/table.h"

#include <QIODevice>
#include <QStringList>

#include <atomic>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

enum class TableFormat {
    Csv,       ///< RFC 4180 with LF; null is empty, empty text is "", and so is the null of a table of one column
    Json,      ///< one array of objects; null is null, and so are NaN and infinities, for which JSON has no word
    JsonLines, ///< such an object on each line
    Text,      ///< aligned columns for a terminal
    Markdown,  ///< a table of GitHub Flavored Markdown; null is empty, a line break <br>
    Html,      ///< a page with a table; null is an empty cell of the class "null"
};

/// How a writer puts times: RFC 3339 with nine digits (UTC), or a whole number since 1970, rounded down.
enum class TimeStyle { Rfc3339, Nanoseconds, Microseconds, Milliseconds, Seconds };

/// Writes tables to a device as they come. A table of another layout starts a new header (not in JSON:
/// after an empty line). For any one thread.
class TableWriter
{
public:
    /// A column as its header needs it.
    struct Head
    {
        QString name;
        bool isRightAligned = false;
    };

    struct Options
    {
        TimeStyle times = TimeStyle::Rfc3339;
        std::size_t maximumRows = 0; ///< more are counted, not written; 0: no limit
        char separator = ',';        ///< of Csv
        bool crLf = false;           ///< Csv: lines end as RFC 4180 has it, and not with LF alone
        /// Csv: texts that a spreadsheet would take for a formula get an apostrophe in front.
        bool formulaSafe = false;
        bool notFiniteAsText = false; ///< Json: "NaN", "+Inf" and "-Inf" instead of null
    };

    TableWriter(QIODevice *device, TableFormat format);
    TableWriter(QIODevice *device, TableFormat format, const Options &options);
    ~TableWriter();

    /// All rows of a chunk. Series names are left out only when the table has none: later chunks may have others.
    Status write(const Table &rows);

    /// Those columns and rows (null: all), in that order. `written` tells other threads how many rows are through; when
    /// stop is asked for, the rest is left out.
    Status write(const Table &table, const std::vector<std::size_t> &columns, const RowIndex *rows,
                 std::stop_token stop = {}, std::atomic<std::size_t> *written = nullptr);

    /// Csv and JSON: from the next header on, a first column `statement` holds this number in each row; 0: there is
    /// none.
    void setStatement(int number);

    // Csv, Text, Markdown and Html also take what has been made of cells before.

    /// A header, with the title above if it is not empty; without one, not if the last header was the same. widths: of
    /// the cells, for Text.
    void begin(const std::vector<Head> &heads, const std::vector<std::size_t> &widths, const QString &title = {});
    Status line(const std::vector<std::string_view> &cells);
    /// What line() takes for it.
    void appendCell(std::string *out, const Column &column, std::size_t row) const;
    static std::size_t widthOf(std::string_view cell);
    static bool isRightAligned(const Column &column);

    /// Passes on what is held back, for those who wait for it.
    Status flush();

    /// Ends what is open, such as the JSON array. Call it once.
    Status finish();

    /// Rows beyond the maximum. Only the Text format says itself that there are some.
    std::size_t hiddenRows() const { return m_hiddenRows; }
    /// Json: numbers that are null in it because they are not finite.
    std::size_t notFiniteNulls() const;

private:
    Q_DISABLE_COPY_MOVE(TableWriter)

    class Format;
    class CsvFormat;
    class JsonFormat;
    class TextFormat;
    class MarkdownFormat;
    class HtmlFormat;

    QIODevice *m_device;
    Options m_options;
    std::unique_ptr<Format> m_format;
    std::string m_buffer;
    QStringList m_layout; // of the last rows
    bool m_hasHeader = false;
    int m_statement = 0;
    std::size_t m_rows = 0;
    std::size_t m_hiddenRows = 0; // beyond the maximum
};

} // namespace penstock
