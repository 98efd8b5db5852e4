// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/copying.h"

using namespace penstock;
using namespace penstock::copying;
using namespace Qt::StringLiterals;

namespace {

/// As line protocol has them, sorted: all that 1.x can hold and that is easily lost on the way.
const QByteArrayList hostile{
    "m f=1 -9223372036854775806",
    "m f=-0.0 -1",
    "m f=0.1 0",
    "m f=5e-324 1",
    "m f=1.7976931348623157e308 1700000000123456789",
    "m f=1 9223372036854775806",
    "m,t=a f=2,i=9223372036854775807i 1700000000000000000",
    "m,t=a i=-9223372036854775808i 1700000000000000001",
    "m,t=a,z=b i=9007199254740993i,s=\"x\" 1700000000000000001",
    "m b=true,s=\"\" 1700000000000000002",
    "m b=false,s=\"say \\\"hi\\\", C:\\\\dir\\\\ ,=\" 1700000000000000003",
    "m s=\"two\nlines\" 1700000000000000004",
    "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80,\xc3\xb6=\xe2\x82\xac \xc3\xbc=1 1700000000000000000",
    "with\\ blank\\,comma,a\\ b=c\\=d\\,e f\\ g=1 1700000000000000000",
    "quote\"'s,k=\"v\" \"f\"=1 1700000000000000000",
    "sel.ect f=1 1700000000000000000",
    "$from,group=by select=1 1700000000000000000",
};

} // namespace

/// From server to server of each generation, all that is there and nothing else.
class CopiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init() { anew(m_server); }
    void w3_5_from1To1ToTheBit();
    void w3_5_from1To2();
    void w3_5_from1To3();
    void w3_5_from2To1();
    void w3_5_from3To1();

private:
    InfluxdServer m_server;
};

void CopiesTest::w3_5_from1To1ToTheBit()
{
    put(m_server, hostile);
    Copy copy(influxd(m_server), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.end.state == PipelineSnapshot::State::Succeeded, copy.problemText());
    QCOMPARE(copy.end.accepted, quint64(hostile.size()));
    QVERIFY2(copy.end.rejected == 0, copy.problemText());
    const QByteArray before = everything(m_server, source);
    QVERIFY(before.count("1700000000000000001") == 2 && before.contains("-9223372036854775806"));
    QCOMPARE(everything(m_server, target), before);
    // Again: nothing is there twice.
    Copy again(influxd(m_server), influxd(m_server));
    QVERIFY2(again.run(), again.problemText());
    QCOMPARE(everything(m_server, target), before);
}

void CopiesTest::w3_5_from1To2()
{
    put(m_server, hostile);
    FakeInflux2 other;
    Copy copy(influxd(m_server), of2(other));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.end.accepted == quint64(hostile.size()), copy.problemText());
    // The same by the fake's own reader.
    FakeInflux2 straight;
    straight.addBucket(target);
    Client client(of2(straight));
    Copy reference(of2(other), of2(straight));
    reference.wish.database = target;
    QVERIFY2(reference.run(), reference.problemText());
    QCOMPARE(other.points(target).size(), hostile.size());
    QCOMPARE(straight.points(target), other.points(target));
    for (const char *part : {"i=9223372036854775807i", "i=-9223372036854775808i", "f=5e-324", "b=true", "C:\\\\dir\\\\",
                             "with\\ blank\\,comma", "f=-0", "i=9007199254740993i"})
        QVERIFY2(other.points(target).join('\n').contains(part), part);
}

void CopiesTest::w3_5_from1To3()
{
    // 3.x takes no times before its own beginning, nor lines within texts; all else.
    QByteArrayList lines = hostile;
    put(m_server, lines);
    FakeInflux3 other;
    Copy copy(influxd(m_server), of3(other));
    QVERIFY2(copy.run(), copy.problemText());
    QCOMPARE(copy.end.accepted + copy.end.rejected, quint64(hostile.size()));
    QVERIFY2(copy.end.accepted == quint64(hostile.size()), copy.problemText());
    const QByteArray all = other.points(target).join('\n');
    for (const char *part : {"i=9223372036854775807i", "i=-9223372036854775808i", "f=5e-324", "b=true", "t=a,z=b"})
        QVERIFY2(all.contains(part), part);
    QCOMPARE(other.points(target).size(), hostile.size());
}

void CopiesTest::w3_5_from2To1()
{
    FakeInflux2 other;
    other.addBucket(source);
    put(m_server, {"m,t=a f=1.5,i=3i,s=\"x\" 1000", "m,t=b f=2 2000", "n b=true 3000"});
    Copy there(influxd(m_server), of2(other));
    there.options.target.database = source;
    QVERIFY2(there.run(), there.problemText());
    const QByteArray before = everything(m_server, source);
    Copy back(of2(other), influxd(m_server));
    QVERIFY2(back.run(), back.problemText());
    QVERIFY2(back.end.rejected == 0, back.problemText());
    // A point comes field by field.
    QCOMPARE(back.end.read, 5U);
    QCOMPARE(everything(m_server, target), before);
}

void CopiesTest::w3_5_from3To1()
{
    FakeInflux3 other;
    other.createDatabase(source);
    other.write(source, "m,t=a f=1,i=3i,s=\"2024-01-01T00:00:00Z\",u=7u 1000\nm,t=b f=2.5 2000\nn b=true 3000\n");
    Copy copy(of3(other), influxd(m_server));
    QVERIFY2(copy.run(), copy.problemText());
    QVERIFY2(copy.end.state == PipelineSnapshot::State::Succeeded && copy.end.rejected == 0, copy.problemText());
    QCOMPARE(copy.end.read, 3U);
    m_server.query(u"DROP DATABASE plant"_s);
    m_server.query(u"CREATE DATABASE plant"_s);
    // 1.x has no unsigned integers, and that was said.
    put(m_server, {"m,t=a f=1,i=3i,s=\"2024-01-01T00:00:00Z\",u=7i 1000", "m,t=b f=2.5 2000", "n b=true 3000"});
    QCOMPARE(everything(m_server, target), everything(m_server, source));
    QVERIFY2(copy.plan.obstacles.join(u' ').contains(u"unsigned"), qPrintable(copy.plan.obstacles.join(u' ')));
    QVERIFY2(copy.end.notes.join(u' ').contains(u"Unsigned"), qPrintable(copy.end.notes.join(u' ')));
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "copies_test.moc"
