// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "tests/support/patience.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

/// A file of what is shown, while that changes.
class ExportRunTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultView> m_view;

    QString path() const { return m_folder.filePath(QStringLiteral("out.csv")); }
    QString said() const
    {
        QStringList texts;
        const QList<QLabel *> labels = m_view->message().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        return texts.join(u' ');
    }
    qsizetype lines() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

private Q_SLOTS:
    void init()
    {
        m_feed = std::make_unique<ResultFeed>();
        m_view = std::make_unique<ResultView>();
        m_view->setFeed(m_feed.get(), {QStringLiteral("SELECT * FROM sensors")});
        m_feed->append(samples::sensors(0, 40));
    }

    void cleanup()
    {
        m_view.reset();
        m_feed.reset();
        QFile::remove(path());
    }

    /// The file has the rows that were there when it was begun, whatever has come by its end.
    void rowsThatWereStillToComeAreSaidToBeMissing()
    {
        m_view->exportTo(path(), ExportStyle());
        m_feed->append(samples::sensors(40, 10));
        m_feed->succeed();
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("not complete")), qPrintable(said()), patienceMs);
        QCOMPARE(lines(), qsizetype(41));
        m_view->message().clear();
        m_view->exportTo(path(), ExportStyle());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("50 rows written")), qPrintable(said()), patienceMs);
        QVERIFY2(!said().contains(QStringLiteral("not complete")), qPrintable(said()));
        QCOMPARE(lines(), qsizetype(51));
    }

    /// A filter that has been asked for and is not done yet is not taken for none.
    void aFilterIsAwaited()
    {
        m_feed->succeed();
        m_view->tableView()->setFilter(QStringLiteral("host7"));
        m_view->exportTo(path(), ExportStyle());
        QVERIFY2(said().contains(QStringLiteral("still being filtered")), qPrintable(said()));
        QTRY_COMPARE_WITH_TIMEOUT(m_view->tableView()->resultModel().rowCount(), qint64(2), patienceMs);
        QVERIFY(!QFile::exists(path()));
        m_view->exportTo(path(), ExportStyle());
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("2 rows written")), qPrintable(said()), patienceMs);
        QCOMPARE(lines(), qsizetype(3));
    }
};

QTEST_MAIN(ExportRunTest)
#include "exportrun_test.moc"
