// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/textwindow.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Takes a CSV text apart, record by record, in memory that does not depend on its size.
///
/// RFC 4180 with the dialect's punctuation: quoted fields may hold delimiters, line breaks and doubled quotes; LF and
/// CRLF end a record; blank lines are no records. Quotes inside an unquoted field are ordinary characters.
class CsvReader
{
public:
    enum class Next {
        Record,
        End,
        Failed, ///< error() says why: the file broke, a quote is never closed, a record is too long
    };

    /// What is wrong with a record that could still be delimited.
    enum class Flaw {
        None,
        TextAfterQuote, ///< a quoted field goes on behind its closing quote
        NulByte,
    };

    explicit CsvReader(const CsvDialect &dialect, std::size_t windowSize = TextWindow::defaultSize,
                       std::size_t longestRecord = TextWindow::defaultLimit);

    /// Each opens a text and reads its header, when the dialect says that there is one.
    Status openFile(const QString &file);
    Status openText(const QByteArray &text);
    Status openSource(ByteSource &source); ///< in UTF-8, from its beginning; it must outlive the reading

    const std::vector<std::string> &header() const { return m_header; }

    /// All views are valid until the next call.
    Next next();

    std::span<const std::string_view> fields() const { return m_fields; }
    bool wasQuoted(std::size_t field) const;
    std::string_view rawText() const { return m_raw; } ///< the record without its line end
    std::uint64_t row() const { return m_row; }        ///< 1-based, the header not counted
    std::uint64_t line() const { return m_line; }      ///< 1-based physical line where the record begins
    Flaw flaw() const { return m_flaw; }
    std::size_t flawField() const { return m_flawField; } ///< index of the field that has the flaw

    /// True when no field of this record can hold anything but ASCII; else a field may also be broken UTF-8.
    bool isAscii() const { return m_window.isAscii(); }

    const Error &error() const { return m_error; }

    qint64 bytesRead() const { return m_window.rawConsumed(); } ///< of the file; from any thread
    qint64 size() const { return m_window.size(); }             ///< of the file; from any thread; 0: unknown
    bool isVerbatim() const { return m_window.isVerbatim(); }   ///< see TextWindow

private:
    enum class Scan { Done, Blank, NeedMore };

    Status begin();
    Status skipLines();
    Next nextRecord();
    bool grow();
    Scan scan();
    const char *scanQuoted(const char *from, const char *end);
    void unescape();
    void findNul();
    bool fail(Error::Kind kind, const QString &message);

    CsvDialect m_dialect;
    TextWindow m_window;
    std::vector<std::string> m_header;
    std::vector<std::string_view> m_fields;
    std::vector<std::size_t> m_escaped; ///< fields of the current record that hold doubled quotes
    std::string m_scratch;              ///< their text
    std::string_view m_raw;
    const char *m_next = nullptr; ///< behind the record just scanned
    std::uint64_t m_row = 0;
    std::uint64_t m_line = 0;
    std::uint64_t m_nextLine = 1;
    std::uint64_t m_lineBreaks = 0;    ///< inside the current record
    std::uint64_t m_openQuoteLine = 0; ///< where the quote opens that was not closed yet
    Flaw m_flaw = Flaw::None;
    std::size_t m_flawField = 0;
    bool m_hasQuote;
    Error m_error;
};

} // namespace penstock
