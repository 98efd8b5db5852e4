// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/settledmark.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace penstock;

namespace {

Checkpoint settled(quint64 row)
{
    Checkpoint now;
    now.row = row;
    now.offset = qint64(row) * 10;
    now.accepted = row - 3;
    now.rejected = 1;
    now.skipped = 1;
    now.unknown = 1;
    return now;
}

} // namespace

class SettledMarkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.mark"));
    }

    void itStandsBesideItsJournal()
    {
        QCOMPARE(SettledMark::pathOf(QStringLiteral("/x/a.json")), QStringLiteral("/x/a.mark"));
        QCOMPARE(SettledMark::pathOf(QStringLiteral("/x/a")), QStringLiteral("/x/a.mark"));
    }

    void theLastCounts()
    {
        QVERIFY(!SettledMark::read(m_path, 7));
        SettledMark mark(m_path);
        mark.open(7);
        QVERIFY(!SettledMark::read(m_path, 7));
        for (const quint64 row : {quint64(1'000'000), quint64(1'000'001), std::numeric_limits<quint64>::max() / 20}) {
            mark.set(settled(row));
            const std::optional<Checkpoint> now = SettledMark::read(m_path, 7);
            QVERIFY(now);
            QVERIFY(*now == settled(row));
        }
        QCOMPARE(QFileInfo(m_path).size(), qint64(256)); // in place
        QVERIFY(!SettledMark::read(m_path, 8));          // another run's
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        mark.remove();
        QVERIFY(!QFile::exists(m_path));
        mark.set(settled(9)); // no harm
        QVERIFY(!QFile::exists(m_path));
    }

    void whatIsThereStaysUntilMoreIsSettled()
    {
        {
            SettledMark mark(m_path);
            mark.open(7);
            mark.set(settled(50));
        }
        SettledMark again(m_path);
        again.open(7);
        QVERIFY(SettledMark::read(m_path, 7));
        QCOMPARE(SettledMark::read(m_path, 7)->row, quint64(50));
    }

    void whatIsDamagedIsNone_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a digit of the row") << 3 << QByteArray("9");
        QTest::newRow("nothing is there") << 0 << QByteArray(256, ' ');
        QTest::newRow("zeros") << 0 << QByteArray(256, '\0');
        QTest::newRow("the half") << 20 << QByteArray(236, ' ');
    }

    void whatIsDamagedIsNone()
    {
        QFETCH(const int, at);
        QFETCH(const QByteArray, bytes);
        SettledMark mark(m_path);
        mark.open(7);
        mark.set(settled(123'456));
        QVERIFY(SettledMark::read(m_path, 7));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QVERIFY(!SettledMark::read(m_path, 7));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SettledMarkTest)
#include "settledmark_test.moc"
