// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/common/rolelabel.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/lanerows.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/stripbuttons.h"
#include "ui/monitor/striphead.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace penstock;
using penstock::testing::fourLanes;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;

/// What a strip shows of a run in a size, and how large.
class PipelineStripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurveIsWhatStays_data();
    void theCurveIsWhatStays();
    void allOfItGrows();
    void itShrinksAgain();
    void lanesHaveRows();
    void lanesThatWaitComeFirst();
    void aPartThatWaitsIsSaid();
    void theStateIsNotCutBesideTheButtons();
    void lossesAreSaidWhole();
    void whatIsToEndCanStillBeStopped();
    void aNameHasTheWholeWidth();
    void commandsOfARunWithPartitions();

private:
    static void settle(PipelineStrip &strip, const QSize &size);
    static QLabel *labelOf(const QWidget &widget, const QString &text);
    /// "_": a space where no line breaks.
    static QString bound(const QString &text) { return QString(text).replace(u'_', QChar::Nbsp); }
};

/// Within another widget, as in the monitor: a window could not be smaller than its words like.
void PipelineStripTest::settle(PipelineStrip &strip, const QSize &size)
{
    QWidget *host = strip.parentWidget();
    strip.setGeometry(QRect(QPoint(), size));
    const QSize room = size.expandedTo(QSize(0, strip.minimumSizeHint().height())); // less it is never given
    host->resize(room);
    strip.setGeometry(QRect(QPoint(), room));
    host->show();
    QVERIFY(QTest::qWaitForWindowExposed(host));
    QTRY_COMPARE(strip.size(), room);
    QCoreApplication::processEvents(); // what a layout shows comes with the next event
}

/// By how its text begins.
QLabel *PipelineStripTest::labelOf(const QWidget &widget, const QString &text)
{
    for (QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->text().startsWith(text))
            return label;
    }
    return nullptr;
}

void PipelineStripTest::theCurveIsWhatStays_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("figures");
    const int lines = QFontMetrics(QGuiApplication::font()).height();
    const int character = QFontMetrics(QGuiApplication::font()).averageCharWidth();
    QTest::newRow("the dock of a small window") << QSize(character * 110, lines * 6) << false;
    QTest::newRow("low and wide") << QSize(character * 260, lines * 5) << false;
    QTest::newRow("usual") << QSize(character * 220, lines * 12) << true;
    QTest::newRow("a window of its own") << QSize(character * 160, lines * 36) << true;
    QTest::newRow("a full screen") << QSize(character * 290, lines * 60) << true;
}

void PipelineStripTest::theCurveIsWhatStays()
{
    QFETCH(QSize, size);
    QFETCH(bool, figures);
    QWidget host;
    PipelineStrip strip(&host);
    strip.setSnapshot(throttledSnapshot(1, 10'000, 20'000, 4'200), {});
    settle(strip, size);
    const auto *chart = strip.findChild<RateChart *>();
    const auto *head = strip.findChild<StripHead *>();
    QTRY_COMPARE(strip.findChild<FigureGrid *>()->isVisible(), figures);
    QTRY_VERIFY(chart->width() >= size.width() * 34 / 100);
    QVERIFY(chart->height() >= strip.fontMetrics().height() * 4);
    // Nothing is cut, and nothing lies on anything else.
    QVERIFY2(head->height() >= head->minimumSizeHint().height(),
             qPrintable(QStringLiteral("%1 < %2").arg(head->height()).arg(head->minimumSizeHint().height())));
    QVERIFY(chart->geometry().left() > head->geometry().right());
    QVERIFY(strip.rect().contains(chart->geometry()));
    QVERIFY(labelOf(*head, QStringLiteral("4.2 s"))->isVisible());
}

void PipelineStripTest::allOfItGrows()
{
    QWidget host;
    PipelineStrip strip(&host);
    strip.setSnapshot(runningSnapshot(1, 20'000), {});
    settle(strip, {900, 200});
    const auto sizes = [&strip] {
        QList<double> points;
        for (const QString &text :
             {QStringLiteral("217 k"), QStringLiteral("Running"), QStringLiteral("rows per second"),
              QStringLiteral("sensors.csv"), QStringLiteral("Accepted"), QStringLiteral("4,340,000")}) {
            if (const QLabel *label = labelOf(strip, text))
                points += label->font().pointSizeF();
        }
        points += strip.findChild<RateChart *>()->font().pointSizeF();
        return points;
    };
    const QList<double> small = sizes();
    QVERIFY(small.size() >= 4);
    settle(strip, {1'920, 1'080});
    const QList<double> large = sizes();
    QCOMPARE(large.size(), small.size());
    for (qsizetype i = 0; i < small.size(); ++i)
        QVERIFY2(large.at(i) >= small.at(i) * 1.8,
                 qPrintable(QStringLiteral("%1: %2 → %3").arg(i).arg(small.at(i)).arg(large.at(i))));
    // From two metres a figure is read that is as high as a twentieth of the screen.
    QVERIFY(QFontMetrics(labelOf(strip, QStringLiteral("217 k"))->font()).capHeight() >= 1'080 / 20);
}

void PipelineStripTest::itShrinksAgain()
{
    QWidget host;
    PipelineStrip strip(&host);
    strip.setSnapshot(runningSnapshot(1, 20'000), {});
    settle(strip, {1'100, 160});
    const QSize least = strip.minimumSizeHint();
    settle(strip, {1'920, 1'080});
    QCOMPARE(strip.minimumSizeHint(), least); // else a window could not be made small again
    settle(strip, {1'100, 160});
    QCOMPARE(strip.font().pointSizeF(), QGuiApplication::font().pointSizeF());
}

void PipelineStripTest::lanesHaveRows()
{
    QWidget host;
    PipelineStrip strip(&host);
    strip.setSnapshot(fourLanes(1, 20'000), {});
    settle(strip, {1'200, 400});
    auto *rows = strip.findChild<LaneRows *>();
    QTRY_VERIFY(rows->isVisible());
    const QList<QStringList> shown = rows->shown();
    QCOMPARE(shown.size(), 4);
    QCOMPARE(shown.first(), (QStringList{QStringLiteral("orders [0]"), QStringLiteral("Running"),
                                         QStringLiteral("1,000"), QStringLiteral("20"), QStringLiteral("–")}));
    QCOMPARE(shown.at(2), (QStringList{QStringLiteral("orders [2]"), QStringLiteral("Paused: 429 · resumes in 4.2 s"),
                                       QStringLiteral("1,002"), QStringLiteral("500"), QStringLiteral("7.5 s")}));
    QVERIFY(rows->accessibleDescription().contains(QStringLiteral("orders [2]: Paused: 429")));
    QTRY_VERIFY(rows->y() >= strip.findChild<RateChart *>()->geometry().bottom());
    QSignalSpy opened(&strip, &PipelineStrip::detailsRequested);
    QTest::mouseClick(rows, Qt::LeftButton);
    QCOMPARE(opened, (QList<QVariantList>{{-1}}));
    // One lane is the run itself.
    PipelineSnapshot one = fourLanes(1, 20'100);
    one.lanes.resize(1);
    strip.setSnapshot(one, {});
    QTRY_VERIFY(!rows->isVisible());
}

void PipelineStripTest::lanesThatWaitComeFirst()
{
    LaneRows rows;
    rows.present(fourLanes(1, 20'000));
    rows.resize(600, LaneRows::heightOf(2, rows.fontMetrics()));
    const QList<QStringList> shown = rows.shown();
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first().first(), QStringLiteral("orders [2]"));
    QCOMPARE(shown.last().first(), QStringLiteral("and 3 more"));
    QCOMPARE(shown.last().at(1), QString());
    rows.resize(600, LaneRows::heightOf(1, rows.fontMetrics()));
    QCOMPARE(rows.shown().first().first(), QStringLiteral("and 4 more"));
    QCOMPARE(rows.shown().first().at(1), QStringLiteral("1 of them wait(s)"));
    QVERIFY(!rows.grab().isNull());
}

void PipelineStripTest::aPartThatWaitsIsSaid()
{
    StripHead head;
    head.present(fourLanes(1, 20'000));
    QVERIFY(labelOf(head, QStringLiteral("Running, orders [2] waits"))); // all of it, before there is a width
    head.show();
    QVERIFY(labelOf(head, QStringLiteral("217 k"))); // the others flow
    QVERIFY(labelOf(
        head, bound(QStringLiteral("rows per second, 16.2 MiB/s on the wire\norders [2]: 429_· resumes in 4.2 s"))));
    head.setCompact(true);
    head.present(fourLanes(1, 20'000));
    QVERIFY(labelOf(head, bound(QStringLiteral("rows per second_· orders [2]: 429_· resumes in 4.2 s"))));
    QVERIFY(labelOf(head, QStringLiteral("sensors.csv → home · telemetry")));
    for (const QToolButton *button : head.findChildren<QToolButton *>()) {
        if (button->toolTip() == QStringLiteral("Try now"))
            QVERIFY(button->isVisible());
    }
}

/// It has less room as soon as there are more of them, without being told anew.
void PipelineStripTest::theStateIsNotCutBesideTheButtons()
{
    QWidget host;
    PipelineStrip strip(&host);
    PipelineSnapshot run = fourLanes(1, 20'000);
    for (LaneSnapshot &lane : run.lanes)
        lane.topic += QStringLiteral(" of all the stations in the bay");
    strip.setSnapshot(run, {});
    settle(strip, {1'200, 240});
    const auto *state = qobject_cast<RoleLabel *>(labelOf(strip, QStringLiteral("Running, orders of all")));
    QVERIFY(state);
    const QStringList less{QStringLiteral("Running, 1 part(s) wait"), QStringLiteral("Running")};
    QTRY_VERIFY2(less.contains(state->shown()), qPrintable(state->shown()));
    QVERIFY(state->toolTip().startsWith(QStringLiteral("Running, orders of all")));
    const int beside = state->width();
    strip.findChild<StripHead *>()->buttons().setIconSide(2 * strip.fontMetrics().height());
    QTRY_VERIFY(state->width() < beside);
    QTRY_VERIFY2(less.contains(state->shown()) || state->fontMetrics().horizontalAdvance(less.last()) > state->width(),
                 qPrintable(state->shown()));
}

/// "…1 not sent" would be another number than 981, and none of them is to be left out.
void PipelineStripTest::lossesAreSaidWhole()
{
    StripHead head;
    PipelineSnapshot over = runningSnapshot(1, 9'100);
    over.state = PipelineSnapshot::State::Failed;
    over.accepted = 1'180'000;
    over.rejected = 3;
    over.unknown = 5;
    over.notSent = 981;
    head.setCompact(true);
    head.present(over);
    const QString whole = bound(QStringLiteral("row(s) in 9.1_s_· 3_not_stored_· 5_unknown_· 981_not_sent"));
    const QStringList less{bound(QStringLiteral("3_not_stored_· 5_unknown_· 981_not_sent")),
                           bound(QStringLiteral("3_not stored_· 5_unknown_· 981_not sent")),
                           bound(QStringLiteral("989_missing_or_unknown")),
                           bound(QStringLiteral("989_missing or unknown"))};
    const QList<QLabel *> labels = head.findChildren<QLabel *>();
    const auto caption =
        std::ranges::find_if(labels, [&less](const QLabel *label) { return less.contains(label->text()); });
    QVERIFY(caption != labels.cend());
    QVERIFY((*caption)->wordWrap()); // not cut in its middle
    QCOMPARE((*caption)->toolTip(), whole);
    QCOMPARE((*caption)->accessibleName(), whole);
    head.setCompact(false);
    QVERIFY(labelOf(head, bound(QStringLiteral("row(s) stored in 9.1_s_· 3_not_stored_· 5_unknown_· 981_not_sent"))));
    QCOMPARE((*caption)->accessibleName(), QString());
    // In a large figure beside which there is hardly any room.
    over.accepted = 999'999'999;
    over.unknown = 0;
    over.rejected = 123'456;
    head.setCompact(true);
    head.present(over);
    const QString said = (*caption)->text();
    QVERIFY2(said.contains(QStringLiteral("981")) || said.startsWith(QStringLiteral("124,437")), qPrintable(said));
}

/// A run that drains may wait for its server for as long as that likes.
void PipelineStripTest::whatIsToEndCanStillBeStopped()
{
    QWidget host;
    PipelineStrip strip(&host);
    PipelineSnapshot stopping = runningSnapshot(1, 1'000);
    stopping.state = PipelineSnapshot::State::Stopping;
    strip.setSnapshot(stopping, {});
    settle(strip, {1'100, 160});
    QSignalSpy stopped(&strip, &PipelineStrip::stopRequested);
    for (QToolButton *button : strip.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Stop now") && button->isEnabled())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(stopped.size(), 1);
}

/// Names of documents and of their sources are long; buttons are not to cost them their room.
void PipelineStripTest::aNameHasTheWholeWidth()
{
    QWidget host;
    PipelineStrip strip(&host);
    PipelineSnapshot run = throttledSnapshot(1, 10'000, 20'000, 4'200);
    run.source = QStringLiteral("weather · sensors.lp");
    strip.setSnapshot(run, {});
    settle(strip, {1'200, 240});
    QLabel *title = labelOf(strip, run.source);
    QCOMPARE(title->width(), strip.findChild<StripHead *>()->width());
    QTRY_VERIFY(title->fontMetrics().horizontalAdvance(run.source) <= title->width());
    QCOMPARE(title->toolTip(), QString());
    // What has no room even so is whole in the tool tip.
    run.source = QStringLiteral("weather of all the stations · ").repeated(3);
    strip.setSnapshot(run, {});
    QTRY_COMPARE(title->toolTip(), run.source);
}

void PipelineStripTest::commandsOfARunWithPartitions()
{
    QWidget host;
    PipelineStrip strip(&host);
    const auto action = [&strip](const QString &text) -> QAction * {
        for (QMenu *menu : strip.findChildren<QMenu *>()) {
            for (QAction *candidate : menu->actions()) {
                if (candidate->text().remove(u'&') == text)
                    return candidate;
            }
        }
        return nullptr;
    };
    QSignalSpy committed(&strip, &PipelineStrip::checkpointRequested);
    QSignalSpy limited(&strip, &PipelineStrip::speedLimitRequested);
    QSignalSpy pinned(&strip, &PipelineStrip::pinRequested);
    strip.setSnapshot(runningSnapshot(1, 1'000), {});
    QAction *commit = action(QStringLiteral("Commit what is stored now"));
    QVERIFY(commit && !commit->isVisible()); // a file commits nothing
    strip.setSnapshot(fourLanes(1, 1'100), {});
    QVERIFY(commit->isVisible());
    commit->trigger();
    action(QStringLiteral("Limit the speed…"))->trigger();
    action(QStringLiteral("Pin by hand…"))->trigger();
    QCOMPARE(committed.size(), 1);
    QCOMPARE(limited.size(), 1);
    QCOMPARE(pinned.size(), 1);
}

QTEST_MAIN(PipelineStripTest)
#include "pipelinestrip_test.moc"
