// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/bytesource.h"
#include "core/file/textencoding.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/exportdialog.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

constexpr int rows = 30'000;

/// Unpacked, whatever it is packed with.
QByteArray contentOf(const QString &path)
{
    const Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path, TextEncoding());
    QByteArray content;
    QByteArray piece(65'536, Qt::Uninitialized);
    while (source) {
        const Result<std::size_t> read = (*source)->read(piece.data(), std::size_t(piece.size()));
        if (!read || *read == 0)
            break;
        content += piece.left(qsizetype(*read));
    }
    return content;
}

} // namespace

/// A statement whose rows go straight into a file, as a person asks for it.
class RunIntoFileTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    TestServices m_services;
    std::unique_ptr<QueryTabs> m_tabs;

    bool isSaid(const QString &text) const
    {
        const QList<QLabel *> labels = m_tabs->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
        QByteArray lines;
        for (int i = 0; i < rows; ++i)
            lines += "sensors,host=h" + QByteArray::number(i % 10) + " cpu=" + QByteArray::number(i / 2.0) +
                     ",n=" + QByteArray::number(i) + "i " + QByteArray::number(1'704'067'200'000'000'000 + i) + '\n';
        QCOMPARE(m_server.write(QStringLiteral("telemetry"), lines), 204);
        m_tabs = std::make_unique<QueryTabs>(m_services.services);
        m_tabs->resize(1'000, 600);
        m_tabs->show();
        // What connects.
        m_tabs->openStatement(m_services.addProfile(QStringLiteral("home"), m_server.url()).id,
                              QStringLiteral("telemetry"), QStringLiteral("SELECT * FROM sensors LIMIT 1"), true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_tabs->currentWork()->isRunning(), patienceMs);
        QCOMPARE(m_tabs->currentTab()->results()->tableView()->model()->rowCount(), 1);
    }

    void cleanupTestCase() { m_tabs.reset(); }

    void allRowsAreInTheFile_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("packing");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<int>("lines");
        QTest::newRow("csv") << QStringLiteral("CSV") << 0 << QStringLiteral("csv")
                             << QByteArray("time,cpu,host,n\n2024-01-01T00:00:00.000000000Z,0,h0,0\n")
                             << QByteArray("2024-01-01T00:00:00.000029999Z,14999.5,h9,29999\n") << rows + 1;
        QTest::newRow("line protocol, packed")
            << QStringLiteral("line protocol") << 2 << QStringLiteral("lp.zst")
            << QByteArray("sensors,host=h0 cpu=0,n=0i 1704067200000000000\n")
            << QByteArray("sensors,host=h9 cpu=14999.5,n=29999i 1704067200000029999\n") << rows;
    }

    void allRowsAreInTheFile()
    {
        QFETCH(QString, format);
        QFETCH(int, packing);
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        QFETCH(int, lines);
        QueryTab &tab = *m_tabs->currentTab();
        tab.editor()->setPlainText(QStringLiteral("SELECT * FROM sensors"));
        m_tabs->runCurrentIntoFile();
        QTRY_VERIFY_WITH_TIMEOUT(m_tabs->findChild<ExportDialog *>(), patienceMs);
        auto *dialog = m_tabs->findChild<ExportDialog *>();
        QVERIFY(dialog->isVisible());
        QVERIFY(isSaid(QStringLiteral("in constant memory")));
        dialog->findChildren<QComboBox *>()[0]->setCurrentText(format);
        dialog->findChildren<QComboBox *>()[1]->setCurrentIndex(packing);
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto next = std::ranges::find_if(buttons, &QPushButton::isDefault);
        QVERIFY(next != buttons.end() && (*next)->isEnabled());
        (*next)->click();
        auto *place = m_tabs->findChild<QFileDialog *>();
        QVERIFY(place && place->isVisible());
        QCOMPARE(place->defaultSuffix(), suffix);
        const QString path = m_services.folder.filePath(QStringLiteral("all.") + suffix);
        Q_EMIT place->fileSelected(path);
        place->reject();
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(QStringLiteral("30,000 rows written to ") + path), patienceMs);
        QVERIFY(!tab.isRunning());
        const QByteArray content = contentOf(path);
        QVERIFY2(content.startsWith(begin), content.left(300));
        QVERIFY2(content.endsWith(end), content.right(300));
        QCOMPARE(content.count('\n'), qsizetype(lines));
        QVERIFY(isSaid(QStringLiteral("All rows are in the file; none is kept here.")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_tabs->findChild<ExportDialog *>() && !m_tabs->findChild<QFileDialog *>(),
                                 patienceMs);
    }

    /// What changes data has no rows, and is not run for it.
    void whatWritesIsNotRun()
    {
        m_tabs->currentTab()->editor()->setPlainText(QStringLiteral("DROP MEASUREMENT sensors"));
        m_tabs->runCurrentIntoFile();
        QVERIFY(isSaid(QStringLiteral("Only statements that read have rows for a file")));
        QVERIFY(!m_tabs->findChild<ExportDialog *>());
        QVERIFY(m_server.query(QStringLiteral("SHOW MEASUREMENTS"), QStringLiteral("telemetry")).contains("sensors"));
    }
};

QTEST_MAIN(RunIntoFileTest)
#include "runintofile_test.moc"
