// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvsample.h"

#include "core/csv/cellvalue.h"
#include "core/csv/csvreader.h"
#include "core/file/bytesource.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace penstock {
namespace {

constexpr quint64 startRows = 20'000;
constexpr quint64 startCells = 160'000; // a wide file is looked at as quickly as a narrow one
constexpr quint64 leastRows = 1'000;
constexpr qint64 startBytes = 64 * 1024 * 1024;
constexpr qsizetype previewRows = 200;
constexpr std::size_t pieceWindow = 64 * 1024;
constexpr int pieces = 8; ///< the last one is the end of the file
constexpr double pieceRows = 1'500;
constexpr double leastPieceSize = 32 * 1024;
constexpr double mostPieceSize = 256 * 1024;
constexpr std::size_t longestFooter = 20;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isUtf8(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

quint64 countWords(std::string_view cell)
{
    quint64 words = 0;
    for (std::size_t i = 1; i < cell.size(); ++i)
        words += cell[i - 1] == ' ' && cell[i] != ' ' ? 1 : 0;
    return words + (cell.empty() || cell.front() == ' ' ? 0 : 1);
}

/// The number of fields that most of the first records have.
std::size_t usualWidth(ByteSource &source, const CsvDialect &dialect)
{
    constexpr int enough = 100;
    CsvReader reader(dialect);
    if (!reader.openSource(source))
        return 0;
    std::map<std::size_t, int> widths;
    for (int i = 0; i < enough && reader.next() == CsvReader::Next::Record; ++i)
        ++widths[reader.fields().size()];
    const auto most = std::ranges::max_element(widths, {}, [](const auto &entry) { return entry.second; });
    return most == widths.end() ? 0 : most->first;
}

class Sampler
{
public:
    Sampler(ByteSource &source, const CsvDialect &dialect, const NullMarkers &markers,
            const std::atomic<bool> &cancelled)
        : m_source(source), m_dialect(dialect), m_markers(markers), m_cancelled(cancelled)
    {
        m_pieceDialect = dialect;
        m_pieceDialect.hasHeader = false;
        m_pieceDialect.skipLines = 0;
        m_pieceDialect.utf8Bom = false;
    }

    Result<CsvSample> take()
    {
        if (!m_dialect.hasHeader)
            m_width = usualWidth(m_source, m_dialect);
        CsvReader reader(m_dialect);
        if (auto status = reader.openSource(m_source); !status)
            return std::unexpected(status.error());
        m_sample.fileSize = reader.size();
        for (const std::string &name : reader.header())
            m_sample.header += toText(name);
        for (const std::string &unit : reader.units())
            m_sample.units += toText(unit);
        if (m_dialect.hasHeader)
            m_width = reader.header().size();
        m_sample.columns.assign(m_width, ColumnSample{TypeInference(m_dialect.decimalComma, m_markers)});
        if (auto status = readStart(reader); !status)
            return std::unexpected(status.error());
        endShortRows(m_sample.wholeFile);
        m_sample.estimatedRows = m_sample.rows;
        if (!m_sample.wholeFile && m_sample.rows > 0) {
            const double bytesPerRow = static_cast<double>(reader.bytesRead()) / static_cast<double>(m_sample.rows);
            m_sample.estimatedRows = static_cast<quint64>(static_cast<double>(m_sample.fileSize) / bytesPerRow);
            m_pieceSize = static_cast<qint64>(std::clamp(pieceRows * bytesPerRow, leastPieceSize, mostPieceSize));
            readPieces(reader.bytesRead());
        }
        return std::move(m_sample);
    }

private:
    Status readStart(CsvReader &reader)
    {
        const quint64 mostRows =
            std::clamp<quint64>(startCells / std::max<std::size_t>(m_width, 1), leastRows, startRows);
        while (m_sample.rows < mostRows && reader.bytesRead() < startBytes && !m_cancelled) {
            switch (reader.next()) {
            case CsvReader::Next::Record:
                add(reader, reader.line());
                break;
            case CsvReader::Next::End:
                m_sample.wholeFile = true;
                return {};
            case CsvReader::Next::Failed:
                return std::unexpected(reader.error());
            }
        }
        return {};
    }

    void readPieces(qint64 from)
    {
        if (!m_source.isVerbatim())
            return; // further down can only be reached by reading all
        const qint64 lastStart = m_sample.fileSize - m_pieceSize;
        qint64 done = from;
        for (int piece = 1; piece <= pieces && !m_cancelled; ++piece) {
            const qint64 start = std::max(done, from + (lastStart - from) * piece / pieces);
            if (start < m_sample.fileSize)
                readPiece(bytesAt(start), start + m_pieceSize >= m_sample.fileSize);
            done = start + m_pieceSize;
        }
    }

    QByteArray bytesAt(qint64 start)
    {
        QByteArray piece(m_pieceSize, Qt::Uninitialized);
        qsizetype size = 0;
        auto status = m_source.seek(start);
        while (status && size < m_pieceSize) {
            const auto got = m_source.read(piece.data() + size, static_cast<std::size_t>(m_pieceSize - size));
            if (!got || *got == 0)
                break;
            size += static_cast<qsizetype>(*got);
        }
        return piece.first(size);
    }

    /// Adds the whole records of a piece that begins and ends anywhere.
    void readPiece(const QByteArray &piece, bool isEnd)
    {
        constexpr int mostTries = 200;
        qsizetype begin = piece.indexOf('\n') + 1;
        for (int tries = 0; begin > 0 && !fits(piece.mid(begin)); begin = piece.indexOf('\n', begin) + 1) {
            if (++tries == mostTries)
                return;
        }
        if (begin <= 0)
            return;
        const qsizetype length = isEnd ? piece.size() - begin : completeLength(piece.mid(begin));
        CsvReader reader(m_pieceDialect, pieceWindow);
        if (!reader.openText(piece.mid(begin, length)))
            return;
        while (reader.next() == CsvReader::Next::Record && reader.flaw() != CsvReader::Flaw::OpenQuote)
            add(reader, 0);
        endShortRows(isEnd);
    }

    /// Whether the text begins at a record, not inside of a quoted field: then the records look like the others.
    bool fits(const QByteArray &text) const
    {
        constexpr int enough = 10;
        if (m_dialect.quote == '\0' || !text.contains(m_dialect.quote))
            return true;
        CsvReader reader(m_pieceDialect, pieceWindow);
        if (!reader.openText(text))
            return false;
        int rows = 0;
        for (; rows < enough && reader.next() == CsvReader::Next::Record; ++rows) {
            if (reader.fields().size() != m_width || reader.flaw() != CsvReader::Flaw::None)
                return false;
        }
        return rows > 0;
    }

    /// Bytes up to the end of the last but one record; the last may be cut off.
    qsizetype completeLength(const QByteArray &text) const
    {
        CsvReader reader(m_pieceDialect, pieceWindow);
        if (!reader.openText(text))
            return 0;
        qint64 before = 0;
        for (qint64 now = 0; reader.next() == CsvReader::Next::Record && reader.flaw() != CsvReader::Flaw::OpenQuote;
             now = reader.bytesRead())
            before = now;
        return before;
    }

    /// `line`: 0 when it is not known
    void add(const CsvReader &reader, quint64 line)
    {
        const auto cells = reader.fields();
        ++m_sample.rows;
        if (m_sample.preview.size() < previewRows && reader.flaw() != CsvReader::Flaw::OtherTable) {
            QStringList row;
            for (const std::string_view cell : cells)
                row += toText(cell);
            m_sample.preview += row;
        }
        if (reader.flaw() == CsvReader::Flaw::OtherTable) {
            ++m_sample.otherTableRows;
            m_sample.otherTableLine = reader.otherTableLine();
            return;
        }
        m_isBroken = !reader.isAscii() && !isUtf8(reader.rawText());
        m_sample.notUtf8Rows += m_isBroken ? 1 : 0;
        if (reader.flaw() != CsvReader::Flaw::None) {
            ++(reader.flaw() == CsvReader::Flaw::CutOff ? m_sample.cutRows : m_sample.flawedRows);
            return; // it will be refused, and says nothing of the columns
        }
        if (!isEven(cells) && m_sample.unevenRows++ == 0)
            m_sample.firstUnevenLine = line;
        if (!isEven(cells) && cells.size() > m_width)
            return; // it will be refused as well
        const auto textOf = [&](std::size_t i) {
            const std::string_view cell = i < cells.size() ? cells[i] : std::string_view();
            const bool hasBlanks = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
            return m_dialect.trims && hasBlanks && !reader.wasQuoted(i) ? trimmed(cell) : cell;
        };
        if (cells.size() < m_width) {
            std::vector<std::string> &row = m_shortRows.emplace_back();
            for (std::size_t i = 0; i < cells.size(); ++i)
                row.emplace_back(textOf(i));
            if (m_shortRows.size() > longestFooter)
                endShortRows(false);
            return;
        }
        endShortRows(false);
        ++m_wholeRows;
        judge(textOf);
    }

    /// Rows with fewer cells than columns, and no whole one behind them. At the end of a file that is a footer (notes,
    /// the source of the data): it says nothing of the columns.
    void endShortRows(bool isEnd)
    {
        if (isEnd && m_wholeRows > m_shortRows.size())
            m_shortRows.clear();
        for (const std::vector<std::string> &row : m_shortRows)
            judge([&row](std::size_t i) { return i < row.size() ? std::string_view(row[i]) : std::string_view(); });
        m_shortRows.clear();
    }

    /// `textOf` gives the cell of a column.
    template <typename TextOf> void judge(const TextOf &textOf)
    {
        const auto isBlank = [&](std::size_t i) { return trimmed(textOf(i)).empty(); };
        if (std::ranges::all_of(std::views::iota(std::size_t(0), m_width), isBlank))
            return; // it will be left out, and says nothing of the columns
        for (std::size_t i = 0; i < m_width; ++i) {
            const std::string_view cell = textOf(i);
            ColumnSample &column = m_sample.columns[i];
            if (m_isBroken && column.cells > 0 && !isUtf8(cell))
                continue; // its row will be refused, and says nothing of a column that is known
            // A footer ("Sum;;4,0") is a row here: whoever judges the columns must bear a few cells that do not fit.
            column.inference.add(cell);
            column.cells += cell.empty() ? 0 : 1;
            column.words += countWords(cell);
        }
    }

    bool isEven(std::span<const std::string_view> cells) const
    {
        return cells.size() == m_width ||
               (cells.size() > m_width && std::ranges::all_of(cells.subspan(m_width), [](std::string_view cell) {
                    return trimmed(cell).empty();
                }));
    }

    ByteSource &m_source;
    CsvDialect m_dialect;
    CsvDialect m_pieceDialect;
    const NullMarkers &m_markers;
    const std::atomic<bool> &m_cancelled;
    std::size_t m_width = 0;
    qint64 m_pieceSize = 0;                            ///< bytes of each part further down
    std::vector<std::vector<std::string>> m_shortRows; ///< since the last whole one
    std::size_t m_wholeRows = 0;
    bool m_isBroken = false; ///< the row at hand is not UTF-8
    CsvSample m_sample;
};

} // namespace

Result<CsvSample> takeCsvSample(ByteSource &source, const CsvDialect &dialect, const NullMarkers &markers,
                                const std::atomic<bool> &cancelled)
{
    return Sampler(source, dialect, markers, cancelled).take();
}

} // namespace penstock
