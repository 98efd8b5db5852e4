// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/carriedseries.h"
#include "core/answer/columnfilter.h"
#include "core/answer/serieslist.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace penstock;

namespace {

using Texts = SeriesChoice::Texts;

/// What tells the series of a row apart: null, empty or a text, in a few columns of several types.
struct Row
{
    std::optional<std::string> host;
    std::optional<std::int64_t> shelf;
};

Table tableOf(const std::vector<Row> &rows)
{
    Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
    Column shelf(QStringLiteral("shelf"), ColumnType::Integer);
    Column value(QStringLiteral("value"), ColumnType::Float);
    for (const Row &row : rows) {
        row.host ? host.appendText(*row.host) : host.appendNull();
        row.shelf ? shelf.appendInteger(*row.shelf) : shelf.appendNull();
        value.appendFloat(0.5);
    }
    Table table;
    for (Column *column : {&host, &shelf, &value})
        table.addColumn(std::move(*column));
    return table;
}

Texts textsOf(const Row &row)
{
    return {row.host, row.shelf ? std::optional(std::to_string(*row.shelf)) : std::nullopt};
}

std::vector<Row> randomRows(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Row> rows(count);
    for (Row &row : rows) {
        if (const auto host = random() % 7; host > 1)
            row.host = "h" + std::to_string(host);
        else if (host == 1)
            row.host = "";
        if (const auto shelf = random() % 5; shelf > 0)
            row.shelf = std::int64_t(shelf) - 2;
    }
    return rows;
}

} // namespace

class SeriesListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// In the order in which they came, with their rows; what is null is no empty text.
    void listsSeries()
    {
        const Table table = tableOf({{"b", 1}, {"a", 1}, {"", 1}, {std::nullopt, 1}, {"a", 1}, {"b", {}}, {"b", 1}});
        SeriesList list({0, 1});
        QVERIFY(list.extend(table, {}));
        QCOMPARE(list.count(), 5U);
        QCOMPARE(list.coveredRows(), 7U);
        const Texts wanted[] = {{"b", "1"}, {"a", "1"}, {"", "1"}, {std::nullopt, "1"}, {"b", std::nullopt}};
        const std::size_t rows[] = {2, 2, 1, 1, 1};
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY2(list.texts(i) == wanted[i], std::to_string(i).c_str());
            QCOMPARE(list.rows(i), rows[i]);
        }
        QVERIFY(!list.isCommon(0));
        QVERIFY(!list.isCommon(1));
        SeriesList byShelf({1});
        QVERIFY(byShelf.extend(tableOf({{"a", 4}, {"b", 4}}), {}));
        QCOMPARE(byShelf.count(), 1U);
        QVERIFY(byShelf.isCommon(0));
    }

    /// Piece by piece as at once, and both as one counts by hand.
    void growsWithItsTable()
    {
        const std::vector<Row> rows = randomRows(40'000, 7);
        std::map<Texts, std::size_t> counted;
        for (const Row &row : rows)
            ++counted[textsOf(row)];
        SeriesList grown({0, 1});
        for (const int end : {1, 2, 1'000, 16'384, 16'385, 39'999, 40'000}) {
            const Table part = tableOf({rows.begin(), rows.begin() + end});
            SeriesList next = grown; // as for a reader that keeps the one before
            QVERIFY(next.extend(part, {}));
            QCOMPARE(next.coveredRows(), std::size_t(end));
            grown = std::move(next);
        }
        QCOMPARE(grown.count(), counted.size());
        for (std::size_t i = 0; i < grown.count(); ++i)
            QCOMPARE(grown.rows(i), counted.at(grown.texts(i)));
    }

    void noKeysAreOneSeries()
    {
        SeriesList list({});
        QVERIFY(list.extend(tableOf(randomRows(10, 1)), {}));
        QCOMPARE(list.count(), 1U);
        QCOMPARE(list.rows(0), 10U);
        QVERIFY(list.extend(tableOf(randomRows(15, 1)), {}));
        QCOMPARE(list.count(), 1U);
        QCOMPARE(list.rows(0), 15U);
    }

    void tooManyAreSaidToBe()
    {
        std::vector<Row> rows(SeriesList::mostSeries + 5);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].shelf = std::int64_t(i);
        const Table table = tableOf(rows);
        SeriesList list({1});
        QVERIFY(list.extend(table, {}));
        QVERIFY(list.isTooLong());
        QCOMPARE(list.count(), 0U);
        QCOMPARE(list.coveredRows(), rows.size());
        rows.resize(SeriesList::mostSeries);
        SeriesList fits({1});
        QVERIFY(fits.extend(tableOf(rows), {}));
        QVERIFY(!fits.isTooLong());
        QCOMPARE(fits.count(), SeriesList::mostSeries);
    }

    void stops()
    {
        std::stop_source stopped;
        stopped.request_stop();
        const Table table = tableOf(randomRows(10, 1));
        SeriesList list({0});
        QVERIFY(!list.extend(table, stopped.get_token()));
        RowIndex rows{0, 1, 2};
        QVERIFY(!keepSeries(table, {{0}, {{"h2"}}}, &rows, stopped.get_token()));
    }

    /// By other columns than those of the choice: the same rows where these say more, and what is common where not.
    void choicesAreCarriedOver()
    {
        const Table table = tableOf({{"a", 1}, {"a", 2}, {"b", 1}, {std::nullopt, 1}, {"", 2}, {"b", {}}});
        const auto carried = [&](const std::vector<std::size_t> &keys, const SeriesChoice &choice) {
            SeriesList list(keys);
            return list.extend(table, {}) ? CarriedSeries::of(choice, list) : CarriedSeries();
        };
        using Numbers = std::vector<std::size_t>;
        const CarriedSeries finer = carried({0, 1}, {{0}, {{"a"}, {std::nullopt}}});
        QCOMPARE(finer.series, (Numbers{0, 1, 3}));
        QCOMPARE(finer.columns, Numbers{0});
        QVERIFY(finer.isSame);
        const CarriedSeries turned = carried({1, 0}, {{0, 1}, {{"b", std::nullopt}, {"", "2"}}});
        QCOMPARE(turned.series, (Numbers{4, 5}));
        QVERIFY(turned.isSame);
        const CarriedSeries coarser = carried({0}, {{0, 1}, {{"a", "2"}, {"b", "1"}}});
        QCOMPARE(coarser.series, (Numbers{0, 1})); // of the hosts a and b, all of each
        QVERIFY(!coarser.isSame);
        const CarriedSeries gone = carried({0, 1}, {{0}, {{"a"}, {"z"}}});
        QCOMPARE(gone.series, (Numbers{0, 1}));
        QVERIFY(!gone.isSame);
        const CarriedSeries other = carried({1}, {{0}, {{"a"}}});
        QVERIFY(other.series.empty() && other.columns.empty() && !other.isSame);
    }

    /// Any choice leaves the rows of its series and no others, with other filters, and of rows that have come since.
    void choicesFilterRows()
    {
        const std::vector<Row> rows = randomRows(20'000, 3);
        const Table table = tableOf(rows);
        SeriesList list({0, 1});
        QVERIFY(list.extend(table, {}));
        for (unsigned seed = 0; seed < 20; ++seed) {
            std::mt19937 random(seed);
            SeriesChoice choice{list.keys(), {}};
            for (std::size_t i = 0; i < list.count(); ++i) {
                if (random() % 4 == 0)
                    choice.series.push_back(list.texts(i));
            }
            choice.series.push_back({"nowhere", "7"}); // is not there; a choice of a table before
            const std::size_t first = seed % 2 == 0 ? 0 : 12'345;
            const std::vector<ColumnFilter> above{{1, QStringLiteral("> 0")}};
            const bool isFiltered = seed % 3 == 0;
            RowIndex wanted;
            for (std::size_t row = first; row < rows.size(); ++row) {
                const bool passes = !isFiltered || (rows[row].shelf && *rows[row].shelf > 0);
                if (passes && std::ranges::find(choice.series, textsOf(rows[row])) != choice.series.end())
                    wanted.push_back(std::uint32_t(row));
            }
            ShownFilter filter;
            filter.series = choice;
            if (isFiltered)
                filter.columns = above;
            QVERIFY(!filter.isEmpty());
            const std::optional<RowIndex> found = passingRows(table, filter, {}, first);
            QVERIFY(found);
            QCOMPARE(found->size(), wanted.size());
            QVERIFY(*found == wanted);
        }
        RowIndex all{0, 1, 2};
        QVERIFY(keepSeries(table, {{99}, {{"h2"}}}, &all, {})); // of a column that the table does not have
        QCOMPARE(all.size(), 3U);
    }
};

QTEST_GUILESS_MAIN(SeriesListTest)
#include "serieslist_test.moc"
