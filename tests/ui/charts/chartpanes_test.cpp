// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/seriesdrag.h"
#include "ui/charts/serieslegend.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace penstock;

namespace {

/// Five hosts that swing around 0, 10, 20, 30, 40.
struct Shown
{
    ResultFeed feed;
    ChartView view;

    Shown()
    {
        view.resize(1'000, 500);
        view.show();
        feed.append(samples::meansBatch(5, 100));
        QSignalSpy built(&view, &ChartView::built);
        view.setEntry(&feed);
        if (built.isEmpty())
            built.wait(patienceMs);
    }
    ~Shown() { view.setEntry(nullptr); }
    Q_DISABLE_COPY_MOVE(Shown)

    ChartCanvas &canvas() const { return *view.canvas(); }
    /// "0 1 | 2": series by pane.
    QString panes() const
    {
        QStringList texts;
        for (const ChartScene::Pane &pane : canvas().scene().panes()) {
            QStringList series;
            for (const ChartScene::Line &line : pane.lines)
                series += QString::number(line.series);
            texts += series.join(u' ');
        }
        return texts.join(QStringLiteral(" | "));
    }
    void move(const std::vector<int> &series, int pane) const { Q_EMIT view.legend()->paneAsked(series, pane); }
    QAction *action(const QString &text) const
    {
        for (QAction *one : view.bar()->findChildren<QAction *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    /// What happens when these are let go there.
    bool drop(const std::vector<int> &series, const QPoint &at, const ChartData *of) const
    {
        const std::unique_ptr<QMimeData> dragged(SeriesDrag::make(series, of));
        QDragEnterEvent enter(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(canvas().viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent over(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas().viewport(), &over);
        QDropEvent dropped(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas().viewport(), &dropped);
        return true;
    }
};

} // namespace

/// Panes as a person wants them, and units.
class ChartPanesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seriesAreMoved()
    {
        Shown shown;
        QCOMPARE(shown.panes(), QStringLiteral("0 1 2 3 4"));
        QVERIFY(!shown.action(QStringLiteral("Panes by hand"))->isEnabled());
        shown.move({3, 4}, 1);
        QCOMPARE(shown.panes(), QStringLiteral("0 1 2 | 3 4"));
        QVERIFY(shown.action(QStringLiteral("Panes by hand"))->isChecked());
        shown.move({0}, 2);
        QCOMPARE(shown.panes(), QStringLiteral("1 2 | 3 4 | 0"));
        shown.move({0, 3, 4}, 0);
        QCOMPARE(shown.panes(), QStringLiteral("0 1 2 3 4")); // empty panes are none
        shown.move({2}, 1);
        // All panes have one axis of time.
        shown.canvas().zoom(0.5);
        for (const ChartScene::Pane &pane : shown.canvas().scene().panes())
            QCOMPARE(pane.frame.view(), shown.canvas().view());
        // Otherwise, and back again.
        shown.action(QStringLiteral("One axis for all"))->trigger();
        QCOMPARE(shown.panes(), QStringLiteral("0 1 2 3 4"));
        shown.action(QStringLiteral("Panes by hand"))->trigger();
        QCOMPARE(shown.panes(), QStringLiteral("0 1 3 4 | 2"));
        shown.move({}, -1);
        QCOMPARE(shown.panes(), QStringLiteral("0 1 2 3 4"));
        QVERIFY(!shown.action(QStringLiteral("Panes by hand"))->isEnabled());
    }

    /// Rows that come change nothing, another table does.
    void panesStayWithTheStatement()
    {
        Shown shown;
        shown.move({1}, 1);
        QSignalSpy built(&shown.view, &ChartView::built);
        shown.feed.append(samples::meansBatch(6, 200));
        shown.feed.succeed();
        QVERIFY(built.wait(patienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.legend()->model().rowCount(), 6, patienceMs);
        QCOMPARE(shown.panes(), QStringLiteral("0 2 3 4 5 | 1"));
        ResultFeed other;
        other.append(samples::meansBatch(3, 50));
        shown.view.setEntry(&other);
        QVERIFY(built.wait(patienceMs));
        QCOMPARE(shown.panes(), QStringLiteral("0 1 2"));
        shown.view.setEntry(nullptr);
    }

    void seriesAreDropped()
    {
        Shown shown;
        const ChartData *const chart = shown.view.legend()->model().content().get();
        const int width = shown.canvas().viewport()->width();
        const int height = shown.canvas().viewport()->height();
        QVERIFY(shown.drop({1, 2}, {width / 2, height - 5}, chart)); // at the bottom: a new one
        QCOMPARE(shown.panes(), QStringLiteral("0 3 4 | 1 2"));
        const QPoint first = shown.canvas().scene().panes().front().frame.plot().center().toPoint();
        QVERIFY(shown.drop({2}, first, chart));
        QCOMPARE(shown.panes(), QStringLiteral("0 2 3 4 | 1"));
        // Of another chart: no.
        const ChartData other;
        QVERIFY(!shown.drop({0}, first, &other));
        QCOMPARE(shown.panes(), QStringLiteral("0 2 3 4 | 1"));
        // What the list gives to be dragged is just that.
        const SeriesListModel &model = shown.view.legend()->model();
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(3, 0), model.index(3, 1)}));
        QCOMPARE(SeriesDrag::read(*dragged, chart), std::optional(std::vector{3}));
        QVERIFY(model.flags(model.index(3, 0)).testFlag(Qt::ItemIsDragEnabled));
    }

    /// By keyboard: the list's menu, for all that is selected.
    void theMenuMovesWhatIsSelected()
    {
        Shown shown;
        QTreeView *const list = shown.view.legend()->list();
        list->selectionModel()->select(list->model()->index(2, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        list->selectionModel()->setCurrentIndex(list->model()->index(4, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(4, 0)).center());
        QAction *newPane = nullptr;
        for (QAction *one : shown.view.legend()->findChildren<QAction *>()) {
            if (one->text().remove(u'&') == QStringLiteral("A new pane"))
                newPane = one;
        }
        QVERIFY(newPane && newPane->isEnabled());
        newPane->trigger();
        QCOMPARE(shown.panes(), QStringLiteral("0 1 3 | 2 4"));
        for (QMenu *menu : shown.view.legend()->findChildren<QMenu *>())
            menu->close();
    }

    void units()
    {
        Shown shown;
        Q_EMIT shown.view.bar()->unitAsked();
        auto *dialog = shown.view.findChild<QInputDialog *>();
        QVERIFY(dialog);
        QVERIFY2(dialog->labelText().contains(QStringLiteral("mean")), qPrintable(dialog->labelText()));
        dialog->setTextValue(QStringLiteral(" °C "));
        dialog->accept();
        QCOMPARE(shown.canvas().scene().look().unitOf(0), QStringLiteral("°C"));
        moveMouse(shown.canvas(), shown.canvas().scene().plot().center().toPoint());
        QVERIFY2(shown.canvas().readingText().contains(QStringLiteral("°C")), qPrintable(shown.canvas().readingText()));
        // It stays for the tables that follow, and what is computed has its own.
        QSignalSpy built(&shown.view, &ChartView::built);
        shown.view.bar()->setTransform({.kind = ChartTransform::Kind::Derivative});
        Q_EMIT shown.view.bar()->transformChanged();
        QVERIFY(built.wait(patienceMs));
        QCOMPARE(shown.canvas().scene().look().unitOf(0), QStringLiteral("°C/s"));
        QCOMPARE(ChartFrame::withUnit(QStringLiteral("12 k"), QStringLiteral("B")), QStringLiteral("12 kB"));
        QCOMPARE(ChartFrame::withUnit(QStringLiteral("40"), QStringLiteral("°C")), QStringLiteral("40 °C"));
        QCOMPARE(ChartFrame::withUnit(QStringLiteral("40"), QString()), QStringLiteral("40"));
    }

    /// A name comes before figures; figures have what is left.
    void theLegendsWidth()
    {
        Shown shown;
        SeriesLegend &legend = *shown.view.legend();
        constexpr SeriesLegend::Widths wide{.names = 2'000, .figures = 2'000, .most = 2'000};
        QVERIFY(legend.widthWithin(wide) > legend.widthWithin({.names = 2'000}));
        QVERIFY(legend.widthWithin({}) <= legend.sizeHint().width()); // a part of a name
        QVERIFY(legend.widthWithin({}) > 0);
        legend.resize(legend.widthWithin(wide), 300);
        QVERIFY(!legend.list()->isColumnHidden(SeriesListModel::Mean));
    }
};

QTEST_MAIN(ChartPanesTest)
#include "chartpanes_test.moc"
