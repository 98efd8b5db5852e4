// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/loosescanner.h"
#include "core/csv/textwindow.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Takes a CSV text apart, record by record, in memory that does not depend on its size.
///
/// RFC 4180 with the dialect's punctuation: quoted fields may hold delimiters, line breaks and doubled quotes; an LF
/// with any number of CR before it ends a record; blank lines, and those of NUL bytes, are no records, nor are comments
/// and the header when it comes again. Quotes inside an unquoted field are ordinary characters. What is broken costs
/// its line, not the file.
class CsvReader
{
public:
    enum class Next {
        Record,
        End,
        Failed, ///< error() says why: the file broke, a record is too long
    };

    /// What is wrong with a record that could still be delimited.
    enum class Flaw {
        None,
        TextAfterQuote, ///< a quoted field goes on behind its closing quote
        NulByte,
        OpenQuote,  ///< a quote is never closed; the record ends with its line
        CutOff,     ///< the last record has no line end, and fewer fields than the one before it or more behind it now
        OtherTable, ///< it belongs to a second table, with other names of columns
    };

    /// What was no record, and the line of the first of each.
    struct Skipped
    {
        struct Lines
        {
            std::uint64_t count = 0;
            std::uint64_t first = 0;

            void add(std::uint64_t line) { first = count++ == 0 ? line : first; }
        };
        Lines comments;        ///< behind the header
        Lines repeatedHeaders; ///< the header's own words once more
        Lines nulLines;        ///< of NUL bytes, or the 0x1A that ended files
    };

    explicit CsvReader(const CsvDialect &dialect, std::size_t windowSize = TextWindow::defaultSize,
                       std::size_t longestRecord = TextWindow::defaultLimit);

    /// Each opens a text and reads its header, when the dialect says that there is one.
    Status openFile(const QString &file);
    Status openText(const QByteArray &text);
    Status openSource(ByteSource &source); ///< in UTF-8, from its beginning; it must outlive the reading

    /// The names, without line breaks and blanks around them; one that stands in several records joined by a blank.
    const std::vector<std::string> &header() const { return m_header; }
    /// What the records of units say of each column; empty: there are none.
    const std::vector<std::string> &units() const { return m_units; }

    /// All views are valid until the next call.
    Next next();

    /// From the end of each on TextWindow::readableBehind bytes can be read, be they what they may.
    std::span<const std::string_view> fields() const { return m_fields; }
    bool wasQuoted(std::size_t field) const;
    std::string_view rawText() const { return m_raw; } ///< the record without its line end
    std::uint64_t row() const { return m_row; }        ///< 1-based, the header not counted
    std::uint64_t line() const { return m_line; }      ///< 1-based physical line where the record begins
    Flaw flaw() const { return m_flaw; }
    std::size_t flawField() const { return m_flawField; } ///< index of the field that has the flaw
    const Skipped &skipped() const { return m_skipped; }

    std::uint64_t openQuoteLine() const { return m_openQuoteLine; }   ///< after Flaw::OpenQuote: where it opens
    std::uint64_t otherTableLine() const { return m_otherTableLine; } ///< where the second table begins; 0: none does

    /// From this record on all belong to a second table, if it reads like names of columns.
    bool beginsOtherTable();

    /// True when no field of this record can hold anything but ASCII; else a field may also be broken UTF-8.
    bool isAscii() const { return m_window.isAscii(); }

    const Error &error() const { return m_error; }

    qint64 bytesRead() const { return m_window.rawConsumed(); } ///< of the file; from any thread
    qint64 size() const { return m_window.size(); }             ///< of the file; from any thread; 0: unknown
    bool isVerbatim() const { return m_window.isVerbatim(); }   ///< see TextWindow
    FileChange change() const { return m_window.change(); }     ///< of the file; asks the system

private:
    enum class Scan { Done, Blank, Comment, NeedMore };

    Status begin();
    Status skipLines();
    Status readHeader();
    Status readHeaderRecord(std::vector<std::string> &names);
    bool skipCommentMark();
    Next nextRecord();
    bool grow();
    Scan scan();
    std::optional<Scan> scanUnusual();
    Scan finish(const char *lineEnd);
    const char *scanQuoted(const char *from, const char *end, std::size_t index);
    std::size_t makeRoom();
    bool cutAtLine(const char *quote);
    void cutTail();
    void unescape();
    void openFormulas();
    void findNul();
    bool mayBeHeader() const { return (m_headerSizes >> std::min<std::size_t>(m_fields.front().size(), 63) & 1) != 0; }
    bool isHeaderAgain();
    bool fail(Error::Kind kind, const QString &message);

    CsvDialect m_dialect;
    TextWindow m_window;
    std::optional<LooseScanner> m_loose;
    std::vector<std::string> m_header;
    std::vector<std::string> m_units;
    std::vector<std::vector<std::string>> m_headerRecords; ///< as they stand in the file
    std::uint64_t m_headerSizes = 0; ///< a bit for the size of each one's first cell: nearly no row has such a cell
    std::vector<std::string_view> m_fields;
    std::vector<std::size_t> m_escaped; ///< fields of the current record that hold doubled quotes
    std::string m_scratch;              ///< their text
    std::string_view m_raw;
    const char *m_next = nullptr; ///< behind the record just scanned
    std::uint64_t m_row = 0;
    std::uint64_t m_line = 0;
    std::uint64_t m_nextLine = 1;
    std::uint64_t m_lineBreaks = 0;    ///< inside the current record
    const char *m_openQuote = nullptr; ///< the quote that was not closed yet
    std::uint64_t m_openQuoteLine = 0;
    std::uint64_t m_otherTableLine = 0;
    Skipped m_skipped;
    Flaw m_flaw = Flaw::None;
    std::size_t m_flawField = 0;
    std::size_t m_width = 0; ///< fields of the record before
    bool m_hasQuote;
    bool m_isUnusual;             ///< scanUnusual() knows more
    bool m_isBehindBlank = false; ///< a blank line came before
    bool m_skipsComments = true;
    Error m_error;
};

} // namespace penstock
