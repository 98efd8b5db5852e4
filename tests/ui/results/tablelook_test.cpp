// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/colourpairs.h"
#include "tests/ui/results/shownsensors.h"
#include "ui/common/theme.h"
#include "ui/results/numberlookdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cmath>

using namespace penstock;

namespace {

/// One more row of samples::sensors().
BatchPtr rowWith(double value)
{
    Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text);
    Column cpu(QStringLiteral("cpu"), ColumnType::Float);
    Column count(QStringLiteral("count"), ColumnType::Integer);
    Column state(QStringLiteral("state"), ColumnType::Text);
    name.appendText("sensors");
    time.appendInteger(samples::start);
    host.appendText("host0");
    cpu.appendFloat(value);
    count.appendInteger(1);
    state.appendNull();
    Table table;
    for (Column *column : {&name, &time, &host, &cpu, &count, &state})
        table.addColumn(std::move(*column));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    return palette;
}

} // namespace

/// Formats, paint and arrangement of a table, and that they come back.
class TableLookTest final : public ShownSensors
{
    Q_OBJECT

    QList<TableLook> m_kept;

    void wear(const TableLook &look = {})
    {
        m_view->setEntry(m_feed.get());
        m_view->wear(look, [this](const TableLook &kept) { m_kept += kept; });
    }
    int id(const QString &name) const
    {
        for (const int id : m_view->resultModel().columns()) {
            if (m_view->resultModel().columnName(id) == name)
                return id;
        }
        return -1;
    }
    QStringList shown() const
    {
        QStringList names;
        for (int place = 0; place < m_view->columns().count(); ++place)
            names += m_view->resultModel().columnName(m_view->columns().id(place));
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        begin();
        m_feed->append(samples::sensors(0, 2'000));
    }

    void cleanup() { end(); }

    void numbersAreShownInAFormatAndStayWhatTheyAre()
    {
        wear();
        const int count = id(QStringLiteral("count"));
        const ResultTableModel &model = m_view->resultModel();
        QVERIFY(model.kind(count) == GridModel::Kind::Number);
        m_view->setNumberLook(count, {.digits = 1, .unit = NumberLook::Unit::Thousands});
        QCOMPARE(model.shownText(0, count), QStringLiteral("9.0\u00A0P"));
        QCOMPARE(model.exactText(0, count), QStringLiteral("9007199254740993"));
        QVERIFY(model.kind(count) == GridModel::Kind::Figure);
        m_view->setNumberLook(count, {});
        QCOMPARE(model.shownText(0, count), QStringLiteral("9007199254740993"));
    }

    /// Of preferences that have a format for all, and a column that is to have none.
    void aColumnCanBeWithoutTheUsualFormat()
    {
        wear();
        const int cpu = id(QStringLiteral("cpu"));
        const ResultTableModel &model = m_view->resultModel();
        m_view->setUsualNumbers({.digits = 2});
        QCOMPARE(model.shownText(1, cpu), QStringLiteral("3.70"));
        QCOMPARE(model.shownLook(cpu), (NumberLook{.digits = 2})); // the dialog begins with it
        const NumberLook plain = model.ownLook({});
        m_view->setNumberLook(cpu, plain);
        QCOMPARE(model.shownText(1, cpu), model.exactText(1, cpu));
        QVERIFY(model.kind(cpu) == GridModel::Kind::Number);
        QCOMPARE(model.shownLook(cpu), NumberLook());
        QTRY_COMPARE_WITH_TIMEOUT(m_kept.size(), 1, 30'000);
        m_view->setEntry(m_feed.get());
        QCOMPARE(model.shownText(1, cpu), QStringLiteral("3.70"));
        m_view->wear(m_kept.last(), {});
        QCOMPARE(model.shownText(1, cpu), model.exactText(1, cpu)); // it is remembered
        // What is as usual is no choice: it goes along with the preferences.
        m_view->setNumberLook(cpu, model.ownLook({.digits = 2, .paint = NumberLook::Paint::Bars}));
        QCOMPARE(model.numberLook(cpu), (NumberLook{.paint = NumberLook::Paint::Bars}));
        m_view->setUsualNumbers({.digits = 3});
        QCOMPARE(model.shownText(1, cpu), QStringLiteral("3.700"));
        QCOMPARE(model.shownLook(cpu), (NumberLook{.digits = 3, .paint = NumberLook::Paint::Bars}));
        m_view->setUsualNumbers({});
        QCOMPARE(model.ownLook({}), NumberLook());
    }

    void barsBeginAtZero()
    {
        wear();
        const int cpu = id(QStringLiteral("cpu"));
        m_view->setNumberLook(cpu, {.paint = NumberLook::Paint::Bars});
        QTRY_VERIFY(!m_view->isMeasuring());
        const ResultTableModel &model = m_view->resultModel();
        QCOMPARE(model.range(cpu), (ColumnRange{0, 99.9, false, 2'000}));
        const std::optional<GridFill> bar = model.fill(1, cpu); // 3.7
        QVERIFY(bar && bar->from == 0 && std::abs(bar->to - 3.7 / 99.9) < 1e-12);
        // Rows that come later are measured, too.
        m_feed->append(rowWith(-99.9));
        QTRY_COMPARE(model.range(cpu), (ColumnRange{-99.9, 99.9, false, 2'001}));
        const std::optional<GridFill> right = model.fill(1, cpu);
        QVERIFY(right && std::abs(right->from - 0.5) < 1e-9 && right->to > 0.5);
        const std::optional<GridFill> left = model.fill(2'000, cpu);
        QVERIFY(left && left->from == 0 && std::abs(left->to - 0.5) < 1e-9);
    }

    void theScaleGoesFromTheLeastToTheLargest()
    {
        wear();
        const int count = id(QStringLiteral("count"));
        m_view->setNumberLook(count, {.paint = NumberLook::Paint::Scale});
        QTRY_VERIFY(!m_view->isMeasuring());
        QCOMPARE(m_view->resultModel().fill(0, count).value_or(GridFill()).strength, 0.0);
        QCOMPARE(m_view->resultModel().fill(1'999, count).value_or(GridFill()).strength, 1.0);
        QVERIFY(!m_view->resultModel().fill(0, id(QStringLiteral("cpu"))));
        QVERIFY(m_view->grab().toImage().allGray() == false);
    }

    /// Text on every shade of the paint, in both schemes.
    void textIsReadableOnThePaint_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadableOnThePaint()
    {
        QFETCH(bool, dark);
        const QPalette before = QApplication::palette();
        if (dark)
            QApplication::setPalette(darkPalette());
        QCOMPARE(isDarkTheme(), dark);
        double last = 100;
        for (int step = 0; step <= 10; ++step) {
            const double now = contrast(GridCellLook::fillColor(step / 10.0), themeColor(ThemeRole::Text));
            QVERIFY2(now >= 4.5 && now < last, qPrintable(QString::number(now))); // and no two steps look alike
            last = now;
        }
        QApplication::setPalette(before);
    }

    void whatWasArrangedIsTold()
    {
        wear();
        m_view->moveColumn(2, 0); // cpu
        m_view->setColumnPinned(0, true);
        m_view->hideColumn(m_view->columns().placeOf(id(QStringLiteral("state"))));
        m_view->setColumnWidth(m_view->columns().placeOf(id(QStringLiteral("host"))), 222);
        Q_EMIT m_view->columnResized(id(QStringLiteral("host")));
        m_view->setNumberLook(id(QStringLiteral("cpu")), {.digits = 1});
        m_view->setSorts({{std::size_t(id(QStringLiteral("cpu"))), true}});
        QTRY_COMPARE(m_kept.size(), 1); // once for all of them
        const TableLook look = m_kept.last();
        QCOMPARE(look.columns.size(), 5);
        QCOMPARE(look.columns[0].name, QStringLiteral("cpu"));
        QCOMPARE(look.columns[0].numbers.digits, 1);
        QCOMPARE(look.pinned, 1);
        QVERIFY(look.columns[4].isHidden && look.columns[4].name == QStringLiteral("state"));
        QCOMPARE(look.sorts.size(), 1);

        // And it comes back, in another run of the statement, whose rows come later.
        ResultFeed other;
        other.append(samples::sensors(0, 3));
        m_view->setEntry(&other);
        QVERIFY(shown() != (QStringList{QStringLiteral("cpu"), QStringLiteral("time"), QStringLiteral("host"),
                                        QStringLiteral("count")}));
        m_view->wear(look, [this](const TableLook &kept) { m_kept += kept; });
        QCOMPARE(shown(), (QStringList{QStringLiteral("cpu"), QStringLiteral("time"), QStringLiteral("host"),
                                       QStringLiteral("count")}));
        QCOMPARE(m_view->columns().pinnedCount(), 1);
        QCOMPARE(m_view->columns().width(2), 222);
        QCOMPARE(m_view->resultModel().shownText(0, id(QStringLiteral("cpu"))), QStringLiteral("0.0"));
        QCOMPARE(m_view->sortMarks(), (std::vector<GridView::SortMark>{{id(QStringLiteral("cpu")), true}}));
        other.append(samples::sensors(3, 3));
        other.succeed();
        QTRY_VERIFY(!m_view->isArranging());
        QCOMPARE(m_view->columns().width(2), 222);
        QCOMPARE(m_view->look(), look);
        QCOMPARE(m_kept.size(), 1); // nothing new
        m_view->setEntry(nullptr);
    }

    /// Whatever the preferences come to say of numbers and times.
    void aWidthThatWasGivenStays()
    {
        TableLook look;
        for (const char *name : {"time", "host", "cpu", "count", "state"})
            look.columns += {.name = QString::fromLatin1(name)};
        look.columns[0].width = 211;
        look.columns[2].width = 222;
        wear(look);
        const auto width = [this](const QString &name) {
            return m_view->columns().width(m_view->columns().placeOf(id(name)));
        };
        QCOMPARE(width(QStringLiteral("cpu")), 222);
        const int count = width(QStringLiteral("count"));
        m_view->setUsualNumbers({.digits = 9, .groups = true});
        m_view->setTimes({TimeDisplay::Style::SinceFirst});
        QCOMPARE(width(QStringLiteral("time")), 211);
        QCOMPARE(width(QStringLiteral("cpu")), 222);
        QVERIFY(width(QStringLiteral("count")) > count); // the others have the room that they need
        QCOMPARE(m_view->look(), look);
    }

    /// Another statement is another table.
    void aLookStaysWithItsTable()
    {
        wear();
        m_view->hideColumn(0);
        QVERIFY(m_kept.isEmpty()); // not yet
        m_view->setEntry(nullptr);
        QCOMPARE(m_kept.size(), 1); // at the latest
        wear();
        QCOMPARE(m_view->columns().hidden().size(), 0U);
        // Put back as it was, it is forgotten.
        m_view->hideColumn(0);
        m_view->setEntry(m_feed.get());
        m_view->wear(m_kept.last(), [this](const TableLook &kept) { m_kept += kept; });
        m_view->showColumn(m_view->columns().hidden().front());
        QTRY_COMPARE(m_kept.size(), 3);
        QVERIFY(m_kept.last().columns.isEmpty());
    }

    void theDialogShowsWhatItMeans()
    {
        NumberLookDialog dialog(QStringLiteral("cpu"), {.digits = 2}, [](const NumberLook &look) {
            return QStringList{QStringLiteral("digits %1").arg(look.digits)};
        });
        dialog.show();
        const auto hasLabel = [&dialog](const QString &text) {
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(hasLabel(QStringLiteral("digits 2")));
        dialog.findChild<QSpinBox *>()->setValue(4);
        QVERIFY(hasLabel(QStringLiteral("digits 4")));
        QCOMPARE(dialog.look(), (NumberLook{.digits = 4}));
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        boxes[0]->setCurrentIndex(2);
        boxes[1]->setCurrentIndex(1);
        QCOMPARE(dialog.look(),
                 (NumberLook{.digits = 4, .unit = NumberLook::Unit::Bytes, .paint = NumberLook::Paint::Bars}));
    }
};

QTEST_MAIN(TableLookTest)
#include "tablelook_test.moc"
