// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/source/systemsource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

/// As "measurement,tags fields".
QStringList texts(const std::vector<Point> &points)
{
    QStringList lines;
    for (const Point &point : points) {
        PointView view;
        point.view(0, view);
        QString line = QString::fromStdString(std::string(view.measurement));
        for (const TagView &tag : view.tags)
            line += u',' + QString::fromStdString(std::string(tag.key)) + u'=' +
                    QString::fromStdString(std::string(tag.value));
        QChar before = u' ';
        for (const FieldView &field : view.fields) {
            line += before + QString::fromStdString(std::string(field.key)) + u'=';
            if (const auto *whole = std::get_if<std::int64_t>(&field.value))
                line += QString::number(*whole) + u'i';
            else
                line += QString::number(std::get<double>(field.value));
            before = u',';
        }
        lines += line;
    }
    return lines;
}

} // namespace

class SystemSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cpu();
    void memory();
    void disks();
    void network();
    void whatCannotBeReadIsLeftOut();
    void givesRoundsOfOneTime();
    void endsWhenAsked();
    void patienceEnds();
    void w3_6_thisComputer();

private:
    void put(const char *name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    SystemMeasures::Options options() const
    {
        SystemMeasures::Options options;
        options.processes = m_folder->path();
        options.host = "h";
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SystemSourceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"net"_s));
}

void SystemSourceTest::cpu()
{
    put("stat", "cpu  100 0 50 800 40 0 0 0 20 0\ncpu0 100 0 50 800 40 0 0 0 20 0\nintr 5 6\nctxt 7\n");
    SystemMeasures measures(options());
    QCOMPARE(texts(measures.take(1)), QStringList()); // nothing to compare with yet
    // User time holds that of guests: 30 more, 10 of them guests'. 100 ticks in all.
    put("stat", "cpu  130 0 60 855 45 0 0 0 30 0\ncpu0 100 0 50 800 40 0 0 0 20 0\n");
    // The one without a tick since then says nothing.
    QCOMPARE(
        texts(measures.take(2)),
        QStringList(u"cpu,host=h,cpu=cpu-total usage_user=20,usage_system=10,usage_idle=55,usage_nice=0,"
                    "usage_iowait=5,usage_irq=0,usage_softirq=0,usage_steal=0,usage_guest=10,usage_guest_nice=0"_s));
    // A count that went back.
    put("stat", "cpu  140 0 60 945 44 0 0 0 30 0\n");
    const QStringList last = texts(measures.take(3));
    QVERIFY(last.constFirst().contains("usage_user=10,usage_system=0,usage_idle=90,"_L1));
    QVERIFY(last.constFirst().contains("usage_iowait=0,"_L1));
}

void SystemSourceTest::memory()
{
    put("meminfo", "MemTotal:        1000 kB\nMemFree:          100 kB\nMemAvailable:     250 kB\nCached: 5 kB\n"
                   "HugePages_Total:       3\nSwapTotal: 8 kB\n");
    QCOMPARE(texts(SystemMeasures(options()).take(1)),
             QStringList(u"mem,host=h total=1024000i,available=256000i,free=102400i,cached=5120i,swap_total=8192i,"
                         "used=768000i,used_percent=75,available_percent=25"_s));
}

void SystemSourceTest::disks()
{
    const QByteArray here = m_folder->path().toUtf8();
    QVERIFY(QDir(m_folder->path()).mkpath(u"a b"_s));
    put("mounts", "proc /proc proc rw 0 0\n/dev/sda1 " + here + "/a\\040b ext4 rw,noatime 0 0\n/dev/sda1 " + here +
                      " ext4 ro 0 0\nserver:/x " + here + " nfs rw 0 0\n/dev/loop0 " + here +
                      " squashfs ro 0 0\n/dev/sdb1 " + here + "/away xfs rw 0 0\n\n");
    const QStringList lines = texts(SystemMeasures(options()).take(1));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().startsWith(u"disk,host=h,device=sda1,fstype=ext4,mode=rw,path="_s + m_folder->path() +
                                           u"/a b total="_s),
             qPrintable(lines.constFirst()));
    for (const char *field : {",free=", ",used=", ",used_percent=", ",inodes_total=", ",inodes_free=", ",inodes_used="})
        QVERIFY(lines.constFirst().contains(QLatin1String(field)));
}

void SystemSourceTest::network()
{
    put("net/dev", "Inter-|   Receive  |  Transmit\n face |bytes    packets errs\n"
                   "    lo:  5 6 0 0 0 0 0 0  5 6 0 0 0 0 0 0\n"
                   "  eth0: 100 10 1 2 0 0 0 0 200 20 3 4 0 0 0 0\n wlan0:18446744073709551615 1\n");
    QCOMPARE(texts(SystemMeasures(options()).take(1)),
             QStringList(u"net,host=h,interface=eth0 bytes_sent=200i,bytes_recv=100i,packets_sent=20i,packets_recv=10i,"
                         "err_in=1i,err_out=3i,drop_in=2i,drop_out=4i"_s));
}

void SystemSourceTest::whatCannotBeReadIsLeftOut()
{
    QCOMPARE(texts(SystemMeasures(options()).take(1)), QStringList());
    put("meminfo", "garbage");
    put("stat", "\n\ncpu\n");
    put("net/dev", "\n:::\n");
    SystemMeasures measures(options());
    measures.take(1);
    QCOMPARE(texts(measures.take(2)), QStringList());
    SystemMeasures::Options none = options();
    none.mem = none.disk = none.net = none.cpu = false;
    put("meminfo", "MemTotal: 1 kB\n");
    QCOMPARE(texts(SystemMeasures(none).take(1)), QStringList());
    QCOMPARE(texts(SystemMeasures(options()).take(1)).size(), 1);
}

void SystemSourceTest::givesRoundsOfOneTime()
{
    put("meminfo", "MemTotal: 1000 kB\n");
    put("net/dev", "  eth0: 100 10 1 2 0 0 0 0 200 20 3 4 0 0 0 0\n");
    SystemSource source({options(), std::chrono::milliseconds(1), {}});
    QVERIFY(source.open());
    std::int64_t time = 0;
    for (quint64 round = 0; round < 3; ++round) {
        QCOMPARE(source.next(), Source::Next::Record);
        QCOMPARE(source.record().point.measurement, "mem");
        QVERIFY(source.record().point.time > time);
        time = source.record().point.time;
        QCOMPARE(source.next(), Source::Next::Record);
        QCOMPARE(source.record().point.measurement, "net");
        QCOMPARE(source.record().point.time, time);
        QCOMPARE(source.record().row, 2 * round + 2);
    }
}

void SystemSourceTest::endsWhenAsked()
{
    put("meminfo", "MemTotal: 1000 kB\n");
    std::stop_source finish;
    SystemSource source({options(), std::chrono::hours(1), finish.get_token()});
    QVERIFY(source.open());
    QCOMPARE(source.next(), Source::Next::Record);
    finish.request_stop();
    QCOMPARE(source.next(), Source::Next::End);
}

void SystemSourceTest::patienceEnds()
{
    put("meminfo", "MemTotal: 1000 kB\n");
    SystemSource source({options(), std::chrono::hours(1), {}});
    QVERIFY(source.open());
    QCOMPARE(source.next(), Source::Next::Record);
    QCOMPARE(source.nextWithin({{}, std::chrono::steady_clock::now()}), Source::Next::Waiting);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(source.nextWithin({stop.get_token(), {}}), Source::Next::Waiting);
}

void SystemSourceTest::w3_6_thisComputer()
{
    SystemMeasures measures({});
    const std::vector<Point> points = measures.take(1);
    QVERIFY(std::ranges::any_of(points, [](const Point &point) { return point.measurement() == "mem"; }));
    LineEncoder encoder;
    for (const Point &point : points) {
        PointView view;
        point.view(0, view);
        std::string line;
        QVERIFY(encoder.append(view, line));
    }
}

QTEST_GUILESS_MAIN(SystemSourceTest)
#include "systemsource_test.moc"
