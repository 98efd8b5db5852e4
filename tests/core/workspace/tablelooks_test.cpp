// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tablelooks.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

TableLook lookOf(const QString &column)
{
    TableLook look;
    look.columns += {.name = QStringLiteral("time"), .width = 120};
    look.columns += {.name = column,
                     .isHidden = true,
                     .numbers = {.digits = 2,
                                 .groups = true,
                                 .unit = NumberLook::Unit::Bytes,
                                 .suffix = QStringLiteral("/s"),
                                 .paint = NumberLook::Paint::Scale}};
    look.columns += {.name = QStringLiteral("count"), .numbers = {.isPlain = true}};
    look.pinned = 1;
    look.sorts += {column, true};
    return look;
}

} // namespace

class TableLooksTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("tables.json"));
        QFile::remove(m_path);
    }

    void comesBackAsItWas()
    {
        const TableLook look = lookOf(QStringLiteral("Größe \"x\""));
        {
            TableLooks looks(m_path);
            QVERIFY(!looks.look(QStringLiteral("SELECT 1"), 0));
            looks.setLook(QStringLiteral("SELECT  1\n"), 0, look);
            looks.setLook(QStringLiteral("SELECT 1"), 3, lookOf(QStringLiteral("other")));
            QVERIFY(looks.look(QStringLiteral("SELECT 1"), 0) == look);
        }
        TableLooks again(m_path);
        QVERIFY(again.look(QStringLiteral(" SELECT 1"), 0) == look);
        QVERIFY(again.look(QStringLiteral("SELECT 1"), 3) == lookOf(QStringLiteral("other")));
        QVERIFY(!again.look(QStringLiteral("SELECT 1"), 1));
        again.setLook(QStringLiteral("SELECT 1"), 0, {});
        QVERIFY(!again.look(QStringLiteral("SELECT 1"), 0));
        again.flush();
        QVERIFY(!TableLooks(m_path).look(QStringLiteral("SELECT 1"), 0));
    }

    /// The last ones stay, and the file does not grow.
    void thoseOfTheLastStatementsStay()
    {
        TableLooks looks(m_path);
        const auto statement = [](qsizetype i) { return QStringLiteral("SELECT %1").arg(i); };
        for (qsizetype i = 0; i < TableLooks::most; ++i)
            looks.setLook(statement(i), 0, lookOf(QStringLiteral("a")));
        looks.setLook(statement(0), 0, lookOf(QStringLiteral("b"))); // used again
        looks.setLook(QStringLiteral("one more"), 0, lookOf(QStringLiteral("a")));
        looks.flush();
        const TableLooks again(m_path);
        for (const TableLooks *all : {static_cast<const TableLooks *>(&looks), &again}) {
            QVERIFY(all->look(statement(0), 0) == lookOf(QStringLiteral("b")));
            QVERIFY(!all->look(statement(1), 0));
            QVERIFY(all->look(statement(2), 0));
            QVERIFY(all->look(QStringLiteral("one more"), 0));
        }
    }

    void twoWindowsKeepBothLooks()
    {
        TableLooks one(m_path);
        TableLooks other(m_path);
        one.setLook(QStringLiteral("a"), 0, lookOf(QStringLiteral("a")));
        one.flush();
        other.setLook(QStringLiteral("b"), 0, lookOf(QStringLiteral("b")));
        other.flush();
        const TableLooks again(m_path);
        QVERIFY(again.look(QStringLiteral("a"), 0) && again.look(QStringLiteral("b"), 0));
    }

    void noStatementIsInTheFile()
    {
        {
            TableLooks looks(m_path);
            looks.setLook(QStringLiteral("CREATE USER u WITH PASSWORD 'hunter2'"), 0, lookOf(QStringLiteral("a")));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Größe") || bytes.contains("\"a\""));
        QVERIFY(!bytes.contains("hunter2") && !bytes.contains("USER"));
    }

    void damagedFilesHarmNobody_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{{{");
        QTest::newRow("other types") << QByteArray(R"([1, {"table": 3}, {"table": "x", "look": []}])");
    }

    void damagedFilesHarmNobody()
    {
        QFETCH(QByteArray, bytes);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        TableLooks looks(m_path);
        QVERIFY(!looks.look(QStringLiteral("a"), 0));
        looks.setLook(QStringLiteral("a"), 0, lookOf(QStringLiteral("a")));
        looks.flush();
        QVERIFY(TableLooks(m_path).look(QStringLiteral("a"), 0));
    }

    void numbersOutOfBoundsAreBound()
    {
        const TableLook look = TableLook::fromBytes(
            R"({"columns":[{"name":"a","width":-5,"digits":99,"unit":77,"paint":-3}],"pinned":12})");
        QCOMPARE(look.columns.size(), 1);
        QCOMPARE(look.columns[0].width, 0);
        QCOMPARE(look.columns[0].numbers.digits, NumberLook::mostDigits);
        QVERIFY(look.columns[0].numbers.unit == NumberLook::Unit::Percent);
        QVERIFY(look.columns[0].numbers.paint == NumberLook::Paint::None);
        QCOMPARE(look.pinned, 1);
    }
};

QTEST_GUILESS_MAIN(TableLooksTest)
#include "tablelooks_test.moc"
