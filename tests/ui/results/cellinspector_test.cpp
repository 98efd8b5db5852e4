// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/stagededits.h"
#include "tests/support/patience.h"
#include "tests/ui/results/shownsensors.h"
#include "ui/results/cellinspector.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace penstock;

/// The window with a row and the whole of one of its cells.
class CellInspectorTest final : public ShownSensors
{
    Q_OBJECT

    /// What stands beside the name of a column.
    static QString valueOf(const QTreeWidget &row, const QString &column)
    {
        const QList<QTreeWidgetItem *> found = row.findItems(column, Qt::MatchExactly);
        return found.size() == 1 ? found.constFirst()->text(1) : QStringLiteral("not there");
    }

    template <typename Button> static Button *button(const QWidget &window, const QString &text)
    {
        const QList<Button *> buttons = window.findChildren<Button *>();
        const auto found =
            std::ranges::find_if(buttons, [&](const Button *b) { return b->text().remove(u'&') == text; });
        return found == buttons.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theInspectorGoesAlong()
    {
        Table rows;
        Column whole(QStringLiteral("id"), ColumnType::Integer);
        Column text(QStringLiteral("document"), ColumnType::Text);
        whole.appendInteger(9'007'199'254'740'993);
        text.appendText("{\"a\":[1.10,12345678901234567890],\"b\":{}}");
        whole.appendInteger(2);
        text.appendNull();
        rows.addColumn(std::move(whole));
        rows.addColumn(std::move(text));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(rows), true});
        m_feed->append(batch);
        m_view->setEntry(m_feed.get());
        m_view->setCurrent({0, 1});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto *window = m_view->findChild<CellInspector *>();
        QVERIFY(window);
        const auto *value = window->findChild<QPlainTextEdit *>();
        // In lines, and every digit as it was.
        QCOMPARE(value->toPlainText(),
                 QStringLiteral("{\n  \"a\": [\n    1.10,\n    12345678901234567890\n  ],\n  \"b\": {}\n}"));
        m_view->setCurrent({1, 1});
        QCOMPARE(value->toPlainText(), QString());
        const auto *row = window->findChild<QTreeWidget *>();
        QCOMPARE(row->topLevelItem(0)->text(1), QStringLiteral("2"));
        QCOMPARE(row->topLevelItem(1)->text(1), QStringLiteral("null"));
        m_view->setEntry(nullptr); // it has nothing to show any more
        QTRY_VERIFY(!m_view->findChild<CellInspector *>());
    }

    /// The table may show them rounded, or with digits that nobody measured.
    void numbersAreExact()
    {
        Column humidity(QStringLiteral("humidity"), ColumnType::Float);
        humidity.appendFloat(68);
        humidity.appendFloat(20.3125);
        Table table;
        table.addColumn(std::move(humidity));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(table)});
        batch->seal();
        m_feed->append(batch);
        m_view->setEntry(m_feed.get());
        m_view->setNumberLook(m_view->columns().id(0), {.digits = 1});
        QCOMPARE(texts(0), QStringLiteral("68.0 20.3"));
        m_view->setCurrent({0, 0});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto *const window = m_view->findChild<CellInspector *>();
        QVERIFY(window);
        const auto *const row = window->findChild<QTreeWidget *>();
        QCOMPARE(row->topLevelItem(0)->text(1), QStringLiteral("68"));
        m_view->setCurrent({1, 0});
        QCOMPARE(row->topLevelItem(0)->text(1), QStringLiteral("20.3125"));
    }

    void timesAreAsInTheTable()
    {
        show(2);
        m_view->setTimes({TimeDisplay::Style::SinceFirst});
        m_view->setCurrent({1, 0});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto *const window = m_view->findChild<CellInspector *>();
        QVERIFY(window);
        const auto *const row = window->findChild<QTreeWidget *>();
        const int time = m_view->columns().id(0);
        const QString shown = m_view->model()->shownText(1, time);
        QVERIFY(shown != m_view->model()->exactText(1, time));
        QCOMPARE(valueOf(*row, QStringLiteral("time")), shown);
    }

    /// Whoever deletes a point sees what goes; a new value is as it was typed.
    void numbersAreExactInPointsThatAreToBeDeleted()
    {
        show(3);
        const EditTarget target{.database = QStringLiteral("plant"),
                                .measurement = QStringLiteral("sensors"),
                                .tags = {QStringLiteral("host")},
                                .fields = {{QStringLiteral("cpu"), {QStringLiteral("float")}},
                                           {QStringLiteral("count"), {QStringLiteral("integer")}},
                                           {QStringLiteral("state"), {QStringLiteral("string")}}}};
        const Result<PointRows> rows = PointRows::of(m_view->resultModel().table(), target);
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().message));
        const std::size_t cpu = 3;
        QCOMPARE(rows->table()->column(cpu).name(), QStringLiteral("cpu"));
        const auto edits = std::make_shared<StagedEdits>(*rows);
        QVERIFY(edits->remove(1));
        QVERIFY(edits->set(2, cpu, QStringLiteral("7.50")));
        m_view->showStaged(edits);
        m_view->setNumberLook(int(cpu), {.digits = 0});
        QCOMPARE(m_view->model()->shownText(1, int(cpu)), QStringLiteral("4"));
        m_view->setCurrent({1, 0});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto *const window = m_view->findChild<CellInspector *>();
        QVERIFY(window);
        const auto *const row = window->findChild<QTreeWidget *>();
        QCOMPARE(valueOf(*row, QStringLiteral("cpu")), QStringLiteral("3.7"));
        m_view->setCurrent({2, 0});
        QCOMPARE(valueOf(*row, QStringLiteral("cpu")), QStringLiteral("7.50"));
    }

    /// A text of thousands of characters, row by row, and whole when it is copied.
    void theInspectorStepsAndCopies()
    {
        Column document(QStringLiteral("document"), ColumnType::Text);
        const QString longText = QStringLiteral("äöü€ ").repeated(2'000);
        document.appendText(longText.toStdString());
        document.appendText("[1,  2]");
        document.appendText("");
        document.appendNull();
        Table table;
        table.addColumn(std::move(document));
        auto batch = std::make_shared<Batch>();
        batch->fragments.push_back({0, std::move(table)});
        batch->seal();
        m_feed->append(batch);
        m_view->setEntry(m_feed.get());
        m_view->setCurrent({0, 0});
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        auto *window = m_view->findChild<CellInspector *>();
        QVERIFY(window && window->isVisible());
        const auto *value = window->findChild<QPlainTextEdit *>();
        QCOMPARE(value->toPlainText(), longText);
        const auto isSaid = [window](const QString &text) {
            const QList<QLabel *> labels = window->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
        };
        QVERIFY(isSaid(QStringLiteral("10,000 characters")));
        button<QPushButton>(*window, QStringLiteral("Copy value"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), longText);
        auto *const next = button<QPushButton>(*window, QStringLiteral("Next row"));
        next->click();
        QCOMPARE(m_view->current(), (GridCell{1, 0}));
        QCOMPARE(value->toPlainText(), QStringLiteral("[\n  1,\n  2\n]"));
        button<QCheckBox>(*window, QStringLiteral("JSON in lines"))->click();
        QCOMPARE(value->toPlainText(), QStringLiteral("[1,  2]"));
        next->click();
        QVERIFY(isSaid(QStringLiteral("0 characters")) && !isSaid(QStringLiteral("null"))); // empty
        next->click();
        QVERIFY(isSaid(QStringLiteral("null")) && !isSaid(QStringLiteral("characters")));
        next->click(); // there is no row behind
        QCOMPARE(m_view->current(), (GridCell{3, 0}));
        button<QPushButton>(*window, QStringLiteral("Previous row"))->click();
        QCOMPARE(m_view->current(), (GridCell{2, 0}));
        button<QPushButton>(*window, QStringLiteral("Copy value"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }
};

QTEST_MAIN(CellInspectorTest)
#include "cellinspector_test.moc"
