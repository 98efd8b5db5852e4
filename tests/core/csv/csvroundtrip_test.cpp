// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random tables, each written in a random dialect and structure, come back equal, or it is asked what they are.
#include "core/csv/csvreader.h"
#include "core/csv/csvsniff.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace penstock;

namespace {

using Row = std::vector<std::string>;

/// How one table is written.
struct Spelling
{
    char delimiter = ',';
    std::string lineEnd = "\n";
    bool quotesAll = false;
    bool backslashes = false;
    bool bom = false;
    bool padded = false;   ///< a blank behind each delimiter
    bool trailing = false; ///< a delimiter behind each row
    bool units = false;
    bool repeatsHeader = false;
    int titles = 0;
    int comments = 0; ///< above
    bool commentInside = false;
    bool endsOpen = false; ///< no line end behind the last row
};

class Writer
{
public:
    explicit Writer(unsigned seed) : m_random(seed) {}

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int count) { return below(count) == 0; }

    Spelling spelling()
    {
        Spelling way;
        way.delimiter = std::string_view(",;\t|")[std::size_t(below(4))];
        way.lineEnd = std::vector<std::string>{"\n", "\n", "\r\n", "\r", "\r\r\n"}[std::size_t(below(5))];
        way.quotesAll = oneIn(4);
        way.backslashes = oneIn(5);
        way.bom = oneIn(5);
        way.padded = way.delimiter != '\t' && oneIn(6);
        way.trailing = oneIn(6);
        way.units = oneIn(4);
        way.repeatsHeader = oneIn(6);
        way.titles = oneIn(3) ? 1 + below(3) : 0;
        way.comments = oneIn(4) ? 1 + below(3) : 0;
        way.commentInside = oneIn(6);
        way.endsOpen = oneIn(4);
        return way;
    }

    std::vector<Row> table()
    {
        const int columns = 1 + below(5);
        const int rows = 3 + below(40);
        std::vector<Row> table(1, Row{"time"});
        std::vector<int> kinds;
        for (int column = 0; column < columns; ++column) {
            table[0].push_back(
                std::vector<std::string>{"temp", "Druck", "v", "relative hum", "T"}[std::size_t(column)] +
                (oneIn(3) ? " (" + std::to_string(column) + ")" : std::string()));
            kinds.push_back(column == 0 ? 0 : below(3));
        }
        for (int i = 0; i < rows; ++i) {
            char time[32];
            std::snprintf(time, sizeof time, "2024-03-%02d %02d:%02d:00", 1 + i / 24, i % 24, below(60));
            Row row{time};
            for (const int kind : kinds)
                row.push_back(cell(kind));
            table.push_back(std::move(row));
        }
        return table;
    }

    std::string write(const std::vector<Row> &table, const Spelling &way)
    {
        std::string text = way.bom ? "\xEF\xBB\xBF" : "";
        for (int i = 0; i < way.titles; ++i)
            text += "Report of station " + std::string(1, char('A' + i)) + way.lineEnd;
        for (int i = 0; i < way.comments; ++i)
            text += "# exported by hand" + way.lineEnd;
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (i == 1 && way.units) {
                Row units(table[0].size(), "[C]");
                units[0].clear();
                text += line(units, way, false) + way.lineEnd;
            }
            if (i == table.size() / 2 && i > 1 && way.repeatsHeader)
                text += line(table[0], way, false) + way.lineEnd;
            if (i == table.size() / 2 && way.commentInside && i > 0)
                text += "# battery changed" + way.lineEnd;
            text += line(table[i], way, i > 0 && way.trailing);
            if (i + 1 < table.size() || !way.endsOpen)
                text += way.lineEnd;
        }
        return text;
    }

private:
    std::string cell(int kind)
    {
        if (oneIn(12))
            return {};
        if (kind == 0)
            return std::to_string(below(1000)) + (oneIn(2) ? "." + std::to_string(1 + below(9)) : std::string());
        if (kind == 1)
            return std::vector<std::string>{"north", "south", "old mill", "z\xC3\xBCrich"}[std::size_t(below(4))];
        return std::vector<std::string>{"all well", "a, b; c | d", "say \"hi\"", "two\nlines",
                                        "it's",     "x\ty",        "#7 failed"}[std::size_t(below(7))];
    }

    std::string line(const Row &row, const Spelling &way, bool trailing)
    {
        std::string text;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += way.delimiter;
            if (i > 0 && way.padded)
                text += ' ';
            text += spelt(row[i], way);
        }
        return trailing ? text + way.delimiter : text;
    }

    static std::string spelt(const std::string &cell, const Spelling &way)
    {
        const bool needsQuotes = cell.find_first_of(std::string("\"\n\r") + way.delimiter) != std::string::npos;
        if (!needsQuotes && !way.quotesAll)
            return cell;
        std::string text(1, '"');
        for (const char c : cell) {
            if (c == '"')
                text += way.backslashes ? '\\' : '"';
            text += c;
        }
        return text + '"';
    }

    std::mt19937 m_random;
};

/// Cells as they are meant: without blanks around those that are not quoted, without the empty ones behind.
std::vector<Row> readBack(const CsvDialect &dialect, const std::string &text, std::size_t width)
{
    CsvReader reader(dialect);
    std::vector<Row> table;
    if (!reader.openText(QByteArray::fromStdString(text)))
        return table;
    table.emplace_back(reader.header());
    while (reader.next() == CsvReader::Next::Record) {
        Row row;
        for (std::size_t i = 0; i < reader.fields().size(); ++i) {
            std::string cell(reader.fields()[i]);
            if (!reader.wasQuoted(i) && cell.starts_with(' '))
                cell.erase(0, 1);
            row.push_back(cell);
        }
        while (row.size() > width && row.back().empty())
            row.pop_back();
        table.push_back(row);
    }
    return table;
}

} // namespace

class CsvRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables()
    {
        constexpr unsigned tries = 500;
        unsigned asked = 0;
        for (unsigned seed = 1'000; seed < 1'000 + tries; ++seed) {
            Writer writer(seed);
            const std::vector<Row> table = writer.table();
            const Spelling way = writer.spelling();
            const std::string text = writer.write(table, way);
            const CsvSniff sniff = CsvSniff::of(text);
            if (std::ranges::any_of(sniff.findings,
                                    [](const Finding &finding) { return finding.certainty == Certainty::Ambiguous; })) {
                ++asked;
                continue;
            }
            const std::vector<Row> seen = readBack(sniff.dialect, text, table[0].size());
            std::vector<Row> expected = table;
            for (Row &row : expected) {
                for (std::string &cell : row) {
                    // A CR that ends lines everywhere also ends them in a cell.
                    if (way.lineEnd == "\r" && sniff.dialect.loneReturns)
                        std::ranges::replace(cell, '\r', '\n');
                }
            }
            if (seen != expected) {
                std::size_t at = 0;
                while (at < std::min(seen.size(), expected.size()) && seen[at] == expected[at])
                    ++at;
                const auto shown = [at](const std::vector<Row> &rows) {
                    std::string line;
                    for (const std::string &cell : at < rows.size() ? rows[at] : Row())
                        line += '<' + cell + '>';
                    return QString::fromStdString(line);
                };
                QFAIL(qPrintable(QStringLiteral("seed %1, record %2: %3 instead of %4 in %5")
                                     .arg(seed)
                                     .arg(at)
                                     .arg(shown(seen), shown(expected), QString::fromStdString(text.substr(0, 400)))));
            }
        }
        QVERIFY2(asked < tries / 20, qPrintable(QString::number(asked)));
    }
};

QTEST_GUILESS_MAIN(CsvRoundTripTest)
#include "csvroundtrip_test.moc"
