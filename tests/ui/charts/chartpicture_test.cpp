// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/resultfeed.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace penstock;

/// The ways of a chart out of the window.
class ChartPictureTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ResultFeed m_feed;
    ChartView m_view;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_view.resize(900, 400);
        m_view.show();
        m_feed.append(samples::meansBatch(3, 200));
        m_feed.succeed();
        QSignalSpy built(&m_view, &ChartView::built);
        m_view.setEntry(&m_feed);
        QTRY_VERIFY_WITH_TIMEOUT(!built.isEmpty(), 30'000);
    }

    void cleanupTestCase() { m_view.setEntry(nullptr); }

    void png()
    {
        const QString path = m_folder.filePath(QStringLiteral("chart.png"));
        QSignalSpy exported(&m_view, &ChartView::exported);
        m_view.exportTo(path, ChartBar::Format::Png);
        QCOMPARE(exported.size(), 1);
        const QImage picture(path);
        QVERIFY(picture.width() >= 2 * m_view.canvas()->width());  // sharp on paper
        QVERIFY(picture.height() > 2 * m_view.canvas()->height()); // the names are below
        for (int series = 0; series < 3; ++series)
            QVERIFY(pixelsNear(picture, seriesColor(series)) > 100);
    }

    void svg()
    {
        const QString path = m_folder.filePath(QStringLiteral("chart.svg"));
        m_view.exportTo(path, ChartBar::Format::Svg);
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        const QByteArray text = contentOf(path);
        QVERIFY(text.contains("host=host2")); // text stays text
        QImage picture(renderer.defaultSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        QVERIFY(pixelsNear(picture, seriesColor(1)) > 50);
    }

    /// What the window says beside the chart goes with it.
    void missingRowsAreSaid()
    {
        const QString path = m_folder.filePath(QStringLiteral("cut.svg"));
        m_view.setIncomplete(QStringLiteral("Not all rows: cut at 3"));
        m_view.exportTo(path, ChartBar::Format::Svg);
        QVERIFY(contentOf(path).contains("cut at 3"));
        m_view.setIncomplete({});
        m_view.exportTo(path, ChartBar::Format::Svg);
        QVERIFY(!contentOf(path).isEmpty() && !contentOf(path).contains("cut at 3"));
    }

    /// Not of a statement that is over while a later one runs.
    void rowsThatAreStillToComeAreSaid()
    {
        ResultFeed feed;
        ChartView view;
        view.resize(900, 400);
        view.show();
        feed.append(samples::meansBatch(1, 20));
        QSignalSpy built(&view, &ChartView::built);
        view.setEntry(&feed);
        QTRY_VERIFY_WITH_TIMEOUT(!built.isEmpty(), 30'000);
        const QString path = m_folder.filePath(QStringLiteral("begun.svg"));
        view.exportTo(path, ChartBar::Format::Svg);
        QVERIFY(contentOf(path).contains("still to come"));
        feed.beginStatement(1);
        view.exportTo(path, ChartBar::Format::Svg);
        QVERIFY(!contentOf(path).isEmpty() && !contentOf(path).contains("still to come"));
        view.setEntry(nullptr);
    }

    /// Names of the data are text in a picture, whatever they look like.
    void markupIsText()
    {
        const QString path = m_folder.filePath(QStringLiteral("markup.svg"));
        m_view.setIncomplete(QStringLiteral("a & b</title><script>1</script>\x1b"));
        m_view.exportTo(path, ChartBar::Format::Svg);
        m_view.setIncomplete({});
        QXmlStreamReader reader(contentOf(path));
        QString title;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY(reader.name() != QStringLiteral("script"));
            if (reader.name() == QStringLiteral("title"))
                title = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(title.contains(QStringLiteral("a & b</title><script>1</script>\\x1b")), qPrintable(title));
    }

    void pdf()
    {
        const QString path = m_folder.filePath(QStringLiteral("chart.pdf"));
        m_view.exportTo(path, ChartBar::Format::Pdf);
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    }

    void clipboard()
    {
        m_view.copyPicture();
        QVERIFY(pixelsNear(QGuiApplication::clipboard()->image(), seriesColor(0)) > 100);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QSignalSpy failed(&m_view, &ChartView::exportFailed);
        m_view.exportTo(m_folder.filePath(QStringLiteral("no/such/folder/chart.png")), ChartBar::Format::Png);
        QCOMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, Error::Kind::File);
        QVERIFY(error.message.contains(QStringLiteral("no/such/folder")));
    }

    /// Nothing of it is taken for a picture that was saved.
    void aFullDiskIsSaid()
    {
        QSignalSpy failed(&m_view, &ChartView::exportFailed);
        QSignalSpy exported(&m_view, &ChartView::exported);
        m_view.exportTo(QStringLiteral("/dev/full"), ChartBar::Format::Png);
        QCOMPARE(failed.size(), 1);
        QVERIFY(exported.isEmpty());
        QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("/dev/full")));
    }
};

QTEST_MAIN(ChartPictureTest)
#include "chartpicture_test.moc"
