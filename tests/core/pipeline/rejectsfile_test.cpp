// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rejectsfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

RejectedRow row(quint64 number, const QString &reason, const QString &text)
{
    RejectedRow row;
    row.row = number;
    row.position = number == 0 ? 0 : number + 1;
    row.reason = reason;
    row.text = text;
    return row;
}

} // namespace

class RejectsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w2_12_existsOnlyWhenThereIsSomethingInIt()
    {
        const QString path = m_folder.filePath(QStringLiteral("none.csv"));
        {
            RejectsFile file(path);
            QVERIFY(file.open());
            QVERIFY(file.write({}));
            QVERIFY(file.flush());
            QCOMPARE(file.path(), QString());
        }
        QVERIFY(!QFile::exists(path));
    }

    void ofPartitionsEachRowSaysWhereItIs()
    {
        const QString path = m_folder.filePath(QStringLiteral("partitions.csv"));
        RejectedRow told = row(7, QStringLiteral("no number"), QStringLiteral("a,b"));
        setPlace(told, "or,ders", 2);
        QCOMPARE(told.topic, QStringLiteral("or,ders"));
        RejectsFile file(path);
        file.setPartitioned(true);
        QVERIFY(file.open());
        QVERIFY(file.write({told}));
        told.row = 0; // offsets begin there
        QVERIFY(file.write({told}));
        QVERIFY(file.flush());
        const QByteArray text = contents(path);
        QVERIFY2(text.startsWith("row,line,column,reason,text,topic,partition,offset\n7,8,"), text.constData());
        QVERIFY2(text.contains(",no number,\"a,b\",\"or,ders\",2,7\n"), text.constData());
        QVERIFY2(text.endsWith(",\"or,ders\",2,0\n"), text.constData());
        QVERIFY(file.finish());
        QVERIFY(contents(path).indexOf(",2,0\n") < contents(path).indexOf(",2,7\n")); // in their order
        // A file of the other form is not added to.
        RejectsFile other(path);
        QVERIFY(!other.open());
        const QString saved = m_folder.filePath(QStringLiteral("saved.csv"));
        QVERIFY(RejectsFile::save({told}, saved));
        QVERIFY(contents(saved).startsWith("row,line,column,reason,text,topic,partition,offset\n"));
    }

    void aSpareIsMadeWhenRowsMustNotBeLost_data()
    {
        QTest::addColumn<bool>("isPartitioned");
        QTest::newRow("when it is asked for") << false;
        QTest::newRow("with the first row, of a source that commits") << true;
    }

    void aSpareIsMadeWhenRowsMustNotBeLost()
    {
        QFETCH(bool, isPartitioned);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/spare.csv"));
        RejectsFile file{QString()};
        file.setSpare(path);
        file.setPartitioned(isPartitioned);
        QVERIFY(file.open());
        QVERIFY(!QFile::exists(path));
        QVERIFY(file.write({row(1, QStringLiteral("r"), QStringLiteral("t"))}));
        QCOMPARE(QFile::exists(path), isPartitioned);
        QVERIFY(file.makeSpare());
        QVERIFY(file.makeSpare()); // once
        QVERIFY(file.write({row(2, QStringLiteral("r"), QStringLiteral("t"))}));
        QVERIFY(file.flush());
        QCOMPARE(file.path(), path);
        QCOMPARE(contents(path).count('\n'), isPartitioned ? 3 : 2);
    }

    void theSpareHasAPlaceOfItsOwn()
    {
        const QString path = RejectsFile::sparePath();
        QVERIFY2(path.contains(QStringLiteral("/penstock/rejects/rows-")) && path.endsWith(QStringLiteral(".csv")),
                 qPrintable(path));
        QVERIFY(RejectsFile::sparePath() != path);
        RejectsFile nowhere{QString()};
        const Status status = nowhere.makeSpare();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
        RejectsFile given(m_folder.filePath(QStringLiteral("given.csv")));
        QVERIFY(given.makeSpare()); // there is a file
    }

    void w2_12_writesCsv()
    {
        const QString path = m_folder.filePath(QStringLiteral("rejects.csv"));
        RejectsFile file(path);
        QVERIFY(file.open());
        RejectedRow first = row(7, QStringLiteral("not a number"), QStringLiteral("a,\"b\"\nc"));
        first.column = QStringLiteral("höhe");
        QVERIFY(file.write({first}));
        QVERIFY(file.write({row(0, QStringLiteral("partial write"), QStringLiteral("3 rows"))}));
        QVERIFY(file.flush());
        QCOMPARE(file.path(), path);
        QCOMPARE(contents(path), QByteArray("row,line,column,reason,text\n"
                                            "7,8,h\xc3\xb6he,not a number,\"a,\"\"b\"\"\nc\"\n"
                                            ",,,partial write,3 rows\n"));
    }

    void addsToAnEarlierOne()
    {
        const QString path = m_folder.filePath(QStringLiteral("twice.csv"));
        for (int i = 1; i <= 2; ++i) {
            RejectsFile file(path);
            QVERIFY(file.open());
            QVERIFY(file.write({row(quint64(i), QStringLiteral("bad"), {})}));
        }
        QCOMPARE(contents(path), QByteArray("row,line,column,reason,text\n1,2,,bad,\n2,3,,bad,\n"));
    }

    void refusesAnythingElse()
    {
        const QString path = m_folder.filePath(QStringLiteral("precious.csv"));
        QFile precious(path);
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.write("time,value\n1,2\n");
        precious.close();
        const Status status = RejectsFile(path).open();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
        QVERIFY(status.error().message.contains(QStringLiteral("precious.csv")));
        QCOMPARE(contents(path), QByteArray("time,value\n1,2\n"));
    }

    void saysWhenItCannotBeWritten()
    {
        const Status status = RejectsFile(m_folder.filePath(QStringLiteral("no/such/folder/x.csv"))).open();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
    }

    void aFullDiskIsAnError()
    {
        // /dev/full takes no byte, as a full disk does.
        RejectsFile file(QStringLiteral("/dev/full"));
        Status status = file.write({row(1, QStringLiteral("bad"), {})});
        if (status)
            status = file.flush();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
    }

    void t2_6_4_rowsAreInTheirOrderInTheEnd()
    {
        const QString path = m_folder.filePath(QStringLiteral("order.csv"));
        const auto number = [](quint64 row, const QByteArray &text) {
            RejectedRow rejected = ::row(row, QStringLiteral("no"), {});
            rejected.original = text;
            return rejected;
        };
        const QByteArray before = "row,line,column,reason,text\n9,10,,of an earlier run,\n";
        {
            QFile earlier(path);
            QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write(before) == before.size());
        }
        RejectsFile file(path);
        QVERIFY(file.open());
        QVERIFY(file.write({number(4, "d"), number(5, "\"e\n1,2\"")}));
        QVERIFY(file.write({number(2, "b,\xff"), number(12, "x")}));
        QVERIFY(file.write({number(3, "c\r")}));
        QVERIFY(file.finish());
        QCOMPARE(file.path(), path);
        QCOMPARE(contents(path), before + "2,3,,no,\"b,\xff\"\n3,4,,no,\"c\r\"\n4,5,,no,d\n"
                                          "5,6,,no,\"\"\"e\n1,2\"\"\"\n12,13,,no,x\n");
    }

    void savesRowsByThemselves()
    {
        const QString path = m_folder.filePath(QStringLiteral("saved.csv"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("replaced") > 0);
        before.close();
        RejectedRow first = row(7, QStringLiteral("\"x\" is no number"), QStringLiteral("1,\"x\""));
        first.column = QStringLiteral("load");
        QVERIFY(RejectsFile::save({first, row(0, QStringLiteral("two\nlines"), {})}, path));
        QCOMPARE(contents(path), QByteArray("row,line,column,reason,text\n"
                                            "7,8,load,\"\"\"x\"\" is no number\",\"1,\"\"x\"\"\"\n"
                                            ",,,\"two\nlines\",\n"));
    }

    void saysWhereNothingCanBeSaved()
    {
        const Status saved = RejectsFile::save({}, QStringLiteral("/no/such/folder/rejects.csv"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::File);
        QVERIFY(saved.error().message.contains(QStringLiteral("/no/such/folder/rejects.csv")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RejectsFileTest)
#include "rejectsfile_test.moc"
