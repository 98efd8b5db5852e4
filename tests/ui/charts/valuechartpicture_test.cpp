// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "tests/ui/charts/shownvalues.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace penstock;

/// Charts without an axis of time in another theme, and elsewhere.
class ValueChartPictureTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void anotherPalette()
    {
        ShownValues shown(samples::meansBatch(1, 1'000));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        const QPalette before = QApplication::palette();
        QPalette dark(Qt::white, QColor(40, 40, 40));
        dark.setColor(QPalette::Base, QColor(20, 20, 20));
        dark.setColor(QPalette::Text, Qt::white);
        QApplication::setPalette(dark);
        QVERIFY(isDarkTheme());
        QTRY_COMPARE_WITH_TIMEOUT(pictureOf(*shown.view.values()).pixelColor(2, 2), themeColor(ThemeRole::Surface),
                                  patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(pixelsNear(pictureOf(*shown.view.values()), seriesColor(0)) > 20, patienceMs);
        QApplication::setPalette(before);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("series");
        QTest::newRow("histogram") << QStringLiteral("Histogram") << 0;
        QTest::newRow("scatter") << QStringLiteral("Scatter") << 1;
    }

    void pictures()
    {
        QFETCH(QString, kind);
        QFETCH(int, series);
        ShownValues shown(samples::meansBatch(2, 200));
        QVERIFY(shown.choose(kind));
        const QString png = m_folder.filePath(kind + QStringLiteral(".png"));
        shown.view.exportTo(png, ChartBar::Format::Png);
        const QImage picture(png);
        QVERIFY(picture.height() > 2 * shown.view.values()->height()); // the names are below
        QVERIFY(pixelsNear(picture, seriesColor(series)) > 100);

        const QString svg = m_folder.filePath(kind + QStringLiteral(".svg"));
        shown.view.exportTo(svg, ChartBar::Format::Svg);
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("host=host1"));

        const QString pdf = m_folder.filePath(kind + QStringLiteral(".pdf"));
        shown.view.exportTo(pdf, ChartBar::Format::Pdf);
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.readAll().startsWith("%PDF-"));

        shown.view.copyPicture();
        QVERIFY(pixelsNear(QGuiApplication::clipboard()->image(), seriesColor(series)) > 100);
    }
};

QTEST_MAIN(ValueChartPictureTest)
#include "valuechartpicture_test.moc"
