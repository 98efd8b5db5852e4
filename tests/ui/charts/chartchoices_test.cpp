// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/support/patience.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "tests/ui/charts/shownvalues.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace penstock;

/// What a person finds in the bar of a chart, and what becomes of it.
class ChartChoicesTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShownValues> m_shown;

    void show(int hosts, int rows) { m_shown = std::make_unique<ShownValues>(samples::meansBatch(hosts, rows)); }
    ChartView &view() const { return m_shown->view; }
    ChartCanvas &canvas() const { return *m_shown->view.canvas(); }
    const ChartData &data() const { return *view().legend()->model().content(); }

    /// By what a screen reader calls it.
    QToolButton *button(const QString &name) const
    {
        for (auto *one : view().bar()->findChildren<QToolButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    QAction *menuEntry(const QWidget &of, const QString &text) const
    {
        for (QAction *one : of.findChildren<QAction *>()) {
            if (one->text().remove(u'&').section(u'\t', 0, 0) == text)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void cleanup() { m_shown.reset(); }

    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        using Kind = ChartStyle::Kind;
        QTest::newRow("steps") << QStringLiteral("Steps") << int(Kind::Step);
        QTest::newRow("points") << QStringLiteral("Points") << int(Kind::Points);
        QTest::newRow("area") << QStringLiteral("Area") << int(Kind::Area);
        QTest::newRow("bars") << QStringLiteral("Bars") << int(Kind::Bars);
        QTest::newRow("stacked") << QStringLiteral("Stacked") << int(Kind::Stacked);
    }

    /// Each is another picture, and the button says which one it is.
    void kinds()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        show(2, 30);
        leave(canvas());
        QCOMPARE(int(canvas().scene().style().kind), int(ChartStyle::Kind::Line));
        const QImage lines = pictureOf(canvas());
        QAction *const entry = m_shown->action(name);
        QVERIFY(entry && entry->isCheckable() && !entry->isChecked());
        entry->trigger();
        QVERIFY(entry->isChecked());
        QVERIFY(!m_shown->action(QStringLiteral("Line"))->isChecked());
        QCOMPARE(int(canvas().scene().style().kind), kind);
        QVERIFY(pictureOf(canvas()) != lines);
        const QList<QToolButton *> buttons = view().bar()->findChildren<QToolButton *>();
        QVERIFY(std::ranges::any_of(buttons, [&name](const QToolButton *one) { return one->text() == name; }));
        m_shown->action(QStringLiteral("Line"))->trigger();
        QCOMPARE(pictureOf(canvas()), lines);
    }

    void axes()
    {
        show(2, 30);
        QVERIFY(canvas().scene().panes().size() == 1);
        m_shown->action(QStringLiteral("A pane for each series"))->trigger();
        QCOMPARE(canvas().scene().panes().size(), std::size_t(2));
        m_shown->action(QStringLiteral("One axis for all"))->trigger();
        QCOMPARE(canvas().scene().panes().size(), std::size_t(1));
        QCOMPARE(canvas().scene().panes().front().frame.values().scale(), ValueAxis::Scale::Linear);
        m_shown->action(QStringLiteral("Logarithmic"))->trigger();
        QCOMPARE(canvas().scene().panes().front().frame.values().scale(), ValueAxis::Scale::Logarithmic);
        QVERIFY2(view().notice().contains(QStringLiteral("no place on a logarithmic axis")), // host 0 swings around 0
                 qPrintable(view().notice()));
    }

    void transforms_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value"); // the third of host 1
        const double before = 10 + std::sin(1 / 50.0);
        const double value = 10 + std::sin(2 / 50.0);
        QTest::newRow("derivative") << QStringLiteral("Derivative per second")
                                    << QStringLiteral("derivative(mean · host=host1)") << value - before;
        QTest::newRow("rate") << QStringLiteral("Rate of a counter per second")
                              << QStringLiteral("rate(mean · host=host1)") << value - before;
        QTest::newRow("moving mean") << QStringLiteral("Moving mean of 10 values")
                                     << QStringLiteral("moving mean(mean · host=host1)") << (10 + before + value) / 3;
        QTest::newRow("sum") << QStringLiteral("Sum of the values so far") << QStringLiteral("sum(mean · host=host1)")
                             << 10 + before + value;
        QTest::newRow("factor") << QStringLiteral("Times a factor…") << QStringLiteral("mean · host=host1 × 8")
                                << 8 * value;
        QTest::newRow("difference") << QStringLiteral("Difference from the series chosen in the list")
                                    << QStringLiteral("mean · host=host1 − mean · host=host0")
                                    << value - std::sin(2 / 50.0);
    }

    /// What is computed has another name in the list, and is said above the chart, until the way back is taken.
    void transforms()
    {
        QFETCH(QString, entry);
        QFETCH(QString, name);
        QFETCH(double, value);
        show(2, 30);
        QTreeView *const list = view().legend()->list();
        list->setCurrentIndex(list->model()->index(0, 0));
        QSignalSpy built(&view(), &ChartView::built);
        QAction *const chosen = m_shown->action(entry);
        QVERIFY2(chosen, qPrintable(entry));
        chosen->trigger();
        if (auto *factor = view().bar()->findChild<QInputDialog *>()) {
            factor->setDoubleValue(8);
            factor->accept();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!built.isEmpty() && !view().isBuilding(), patienceMs);
        const auto found = std::ranges::find(data().series, name, &ChartSeries::name);
        QVERIFY2(found != data().series.end(), qPrintable(data().series.back().name));
        QVERIFY2(std::abs(found->points.value(2) - value) < 1e-9, qPrintable(QString::number(found->points.value(2))));
        QVERIFY2(view().notice().contains(QStringLiteral("Computed here: ")), qPrintable(view().notice()));
        const QList<QToolButton *> buttons = view().bar()->findChildren<QToolButton *>();
        QVERIFY(std::ranges::any_of(buttons,
                                    [](const QToolButton *one) { return one->text().contains(QStringLiteral(": ")); }));
        built.clear();
        m_shown->action(QStringLiteral("As the server sent them"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!built.isEmpty() && !view().isBuilding(), patienceMs);
        QCOMPARE(data().series[1].name, QStringLiteral("mean · host=host1"));
        QVERIFY2(view().notice().isEmpty(), qPrintable(view().notice()));
    }

    void backAndForward()
    {
        show(1, 1'000);
        QToolButton *const back = button(QStringLiteral("Back"));
        QToolButton *const forward = button(QStringLiteral("Forward"));
        QToolButton *const whole = button(QStringLiteral("Show the whole span"));
        QVERIFY(back && forward && whole);
        QVERIFY(!back->isEnabled() && !forward->isEnabled() && !whole->isEnabled());
        const TimeSpan all = canvas().view();
        const QRectF plot = canvas().scene().plot();
        const QPoint from(int(plot.left() + plot.width() / 4), int(plot.center().y()));
        const QPoint to(int(plot.left() + plot.width() / 2), int(plot.center().y()));
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, from);
        moveMouse(canvas(), to, Qt::LeftButton);
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, to);
        const TimeSpan band = canvas().view();
        QVERIFY(band.length() < all.length() / 3);
        QVERIFY(back->isEnabled() && !forward->isEnabled() && whole->isEnabled());
        back->click();
        QCOMPARE(canvas().view(), all);
        QVERIFY(!back->isEnabled() && forward->isEnabled() && !whole->isEnabled());
        forward->click();
        QCOMPARE(canvas().view(), band);
        whole->click();
        QCOMPARE(canvas().view(), all);
        QVERIFY(back->isEnabled()); // to the band
        QTest::keyClick(&canvas(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(canvas().view(), band);
    }

    /// At any zoom, in the chart as it is drawn, 800 pixels wide.
    void timesAreLabelled_data()
    {
        QTest::addColumn<qint64>("span");
        for (std::int64_t span = 10; span < 3'000'000'000'000'000'000 / 7; span *= 7)
            QTest::newRow(qPrintable(QString::number(span))) << qint64(span);
    }

    void timesAreLabelled()
    {
        QFETCH(qint64, span);
        const ChartDataPtr data = ChartBuilder().build(samples::means(1, 100));
        QFont font;
        font.setPixelSize(12);
        for (const QByteArray &zone : {QByteArray(), QByteArray("Europe/Berlin")}) {
            ChartLook look;
            if (!zone.isEmpty())
                look.clock = ChartClock{.zone = ZoneClock::find(zone)};
            for (int i = 0; i < 5; ++i) {
                const std::int64_t from = samples::start + span / 5 * i;
                ChartScene scene;
                scene.layOut(data, {0}, {from, from + span}, {800, 400}, font, {}, 1, look);
                const std::vector<TimeAxis::Tick> &ticks = scene.panes().back().frame.times().ticks();
                QVERIFY2(ticks.size() >= 5, qPrintable(QStringLiteral("%1 from %2").arg(ticks.size()).arg(from)));
            }
        }
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("png") << QStringLiteral("As PNG…") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("svg") << QStringLiteral("As SVG…") << QStringLiteral("svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("As PDF…") << QStringLiteral("pdf") << QByteArray("%PDF-");
    }

    void pictures()
    {
        QFETCH(QString, entry);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        show(2, 30);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.") + suffix);
        m_shown->action(entry)->trigger();
        auto *dialog = view().findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->defaultSuffix(), suffix);
        QSignalSpy exported(&view(), &ChartView::exported);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QCOMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
        QTRY_VERIFY_WITH_TIMEOUT(!view().findChild<QFileDialog *>(), patienceMs);
    }

    void thePictureIsCopied()
    {
        show(2, 30);
        QGuiApplication::clipboard()->clear();
        m_shown->action(QStringLiteral("Copy"))->trigger();
        QVERIFY(pixelsNear(QGuiApplication::clipboard()->image(), seriesColor(1)) > 50);
    }

    /// Looked for, alone, some of them, hidden: the chart has what the list says.
    void tenThousandSeries()
    {
        show(10'000, 3);
        SeriesLegend &legend = *view().legend();
        QCOMPARE(legend.model().rowCount(), 10'000);
        QCOMPARE(canvas().drawnPoints(), 24 * 3);
        auto *filter = legend.findChild<QLineEdit *>();
        QVERIFY(filter->isVisible());
        QTest::keyClicks(filter, QStringLiteral("host77"));
        QTreeView *const list = legend.list();
        QCOMPARE(list->model()->rowCount(), 111); // itself, of three digits, of four
        const auto menu = [&] {
            Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
            return legend.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        };
        const auto choose = [&](const QString &text) {
            QMenu *const opened = menu();
            QVERIFY(opened);
            QAction *const entry = menuEntry(*opened, text);
            QVERIFY2(entry, qPrintable(text));
            entry->trigger();
            opened->close();
            QTRY_VERIFY_WITH_TIMEOUT(!legend.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly), patienceMs);
        };
        choose(QStringLiteral("Show only those listed"));
        QCOMPARE(canvas().drawnPoints(), 111 * 3);
        QVERIFY2(legend.summary().startsWith(QStringLiteral("111 of 10,000 series drawn")),
                 qPrintable(legend.summary()));
        choose(QStringLiteral("Hide this series"));
        QCOMPARE(canvas().drawnPoints(), 110 * 3);
        choose(QStringLiteral("Show only this series"));
        QCOMPARE(canvas().drawnPoints(), 3);
        QCOMPARE(legend.shown(), std::vector<int>{77});
        filter->clear();
        choose(QStringLiteral("Show all listed"));
        QCOMPARE(canvas().drawnPoints(), SeriesListModel::mostDrawn * 3);
        QVERIFY2(legend.summary().contains(QStringLiteral("no more at once")), qPrintable(legend.summary()));
        // By its figures; the span in view counts.
        list->sortByColumn(SeriesListModel::Largest, Qt::DescendingOrder);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("host9999"));
    }
};

QTEST_MAIN(ChartChoicesTest)
#include "chartchoices_test.moc"
