// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/importing/importjournal.h"
#include "core/importing/importplan.h"
#include "core/importing/importundo.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;

ServerInfo ofFlavour(Flavour flavour)
{
    ServerInfo server;
    server.flavour = flavour;
    return server;
}

} // namespace

class ImportUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSeriesApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<SeriesKey>("key");
        const auto row = [](const char *text, const SeriesKey &key) { QTest::newRow(text) << QByteArray(text) << key; };
        row("m", {QStringLiteral("m"), {}});
        row("m,a=1,b=2", {QStringLiteral("m"),
                          {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}}});
        row("a\\ m\\,x,höhe\\=1=\\\\PC1\\ b=c",
            {QStringLiteral("a m,x"), {{QStringLiteral("höhe=1"), QStringLiteral("\\\\PC1 b=c")}}});
    }

    void takesSeriesApart()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const SeriesKey, key);
        const SeriesKey found = SeriesKey::of({text.constData(), std::size_t(text.size())});
        QCOMPARE(found.measurement, key.measurement);
        QCOMPARE(found.tags, key.tags);
    }

    void cannotAlways_data()
    {
        QTest::addColumn<ImportRecord>("record");
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<QString>("says");
        const ImportRecord good = written({"m"});
        QTest::newRow("1.x") << good << Flavour::V1 << QString();
        QTest::newRow("2.x") << good << Flavour::V2 << QString();
        QTest::newRow("3.x") << good << Flavour::V3 << QStringLiteral("deletes no rows");
        ImportRecord other = good;
        other.target.server = QStringLiteral("http://elsewhere");
        QTest::newRow("another server") << other << Flavour::V1 << QStringLiteral("http://elsewhere");
        other = good;
        other.isUndone = true;
        QTest::newRow("twice") << other << Flavour::V1 << QStringLiteral("undone before");
        other = good;
        other.checkpoint.written = {};
        QTest::newRow("nothing") << other << Flavour::V1 << QStringLiteral("wrote nothing");
    }

    void cannotAlways()
    {
        QFETCH(const ImportRecord, record);
        QFETCH(const Flavour, flavour);
        QFETCH(const QString, says);
        const Status status = ImportUndo::check(record, ofFlavour(flavour), QStringLiteral("here"));
        QCOMPARE(status.has_value(), says.isEmpty());
        if (!status)
            QVERIFY2(status.error().message.contains(says), qPrintable(status.error().message));
    }

    /// Each may have a bucket of that name.
    void organizationsOfOneAddressAreTwoServers()
    {
        ClientSettings ours = settingsFound(QUrl(QStringLiteral("https://cloud.example")), Flavour::V2);
        ours.server.organizationId = QStringLiteral("00000000000000aa");
        ClientSettings theirs = ours;
        theirs.server.organizationId = QStringLiteral("00000000000000bb");
        ClientSettings named = ours;
        named.profile.organization = QStringLiteral("house"); // as a person calls it
        ImportPlan plan;
        plan.file = QStringLiteral("/tmp/rows.csv");
        plan.pipeline.target.database = QStringLiteral("plant");
        const ImportTarget target = ImportTarget::of(plan, ours);
        const ImportTarget other = ImportTarget::of(plan, theirs);
        QCOMPARE(ImportTarget::of(plan, named).server, target.server);
        QVERIFY(target.server != other.server);
        const QString folder = QStringLiteral("/tmp");
        QVERIFY(ImportJournal::pathOf(folder, plan.file, target) != ImportJournal::pathOf(folder, plan.file, other));
        ImportRecord record = written({"m"});
        record.target = target;
        QVERIFY(ImportUndo::check(record, ours.server, target.server));
        QVERIFY(!ImportUndo::check(record, theirs.server, other.server));
        QVERIFY(target.mayBeAt(ours.profile)); // before anybody has asked it

        ClientSettings older = settingsFound(QUrl(QStringLiteral("http://here:8086")), Flavour::V1);
        older.profile.organization = QStringLiteral("house");
        QCOMPARE(ImportTarget::of(plan, older).server, QStringLiteral("http://here:8086"));
        QVERIFY(!target.mayBeAt(older.profile));
    }

    void deletesItsSeriesInItsSpanAndNothingElse_data()
    {
        QTest::addColumn<int>("hosts"); ///< beyond 200 the measurement as a whole
        QTest::addColumn<qint64>("foreignLeft");
        QTest::newRow("few series") << 3 << qint64(1);
        QTest::newRow("many series") << 230 << qint64(0);
    }

    void deletesItsSeriesInItsSpanAndNothingElse()
    {
        QFETCH(const int, hosts);
        QFETCH(const qint64, foreignLeft);
        InfluxdServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const QString plant = QStringLiteral("plant");
        server.query(QStringLiteral("CREATE DATABASE plant"));
        std::vector<std::string> series;
        QByteArray lines;
        for (int host = 0; host < hosts; ++host) {
            series.push_back("m,host=h\\ " + std::to_string(host));
            for (int at : {10, 20, 30})
                lines +=
                    QByteArray::fromStdString(series.back()) + " a=1,b=2i " + QByteArray::number(at * second) + '\n';
        }
        // Of others: in the span in another series, outside of it in the same, and in another measurement.
        lines += "m,host=foreign a=1 20000000000\nm,host=h\\ 0 a=1 9999999999\nm,host=h\\ 0 a=1 30000000001\n"
                 "n,host=h\\ 0 a=1 20000000000\n";
        QCOMPARE(server.write(plant, lines), 204);

        ImportRecord record = written(series);
        record.checkpoint.written.from = 10 * second;
        record.checkpoint.written.to = 30 * second;
        const QTemporaryDir folder;
        const QString journal = folder.filePath(QStringLiteral("j.json"));
        ClientSettings settings;
        settings.profile = Profile::createNew();
        settings.profile.url = server.url();
        settings.server = ofFlavour(Flavour::V1);
        Client client(settings);
        ImportUndo undo(client, settings.server, journal, record);
        QSignalSpy looked(&undo, &ImportUndo::looked);
        QSignalSpy removed(&undo, &ImportUndo::removed);
        QSignalSpy failed(&undo, &ImportUndo::failed);
        undo.look();
        QTRY_VERIFY_WITH_TIMEOUT(looked.size() + failed.size() > 0, patienceMs);
        QCOMPARE(failed.size(), 0);
        const quint64 ours = quint64(hosts) * 3 * 2;
        QCOMPARE(undo.found(), foreignLeft == 0 ? ours + 1 : ours);
        QVERIFY2(undo.question().contains(u"retention policies"), qPrintable(undo.question()));
        QCOMPARE(server.count(QStringLiteral("SELECT count(b) FROM m"), plant), qint64(hosts) * 3); // not yet
        undo.remove();
        QTRY_VERIFY_WITH_TIMEOUT(removed.size() + failed.size() > 0, 60'000);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(server.count(QStringLiteral("SELECT count(b) FROM m"), plant), qint64(-1));
        QCOMPARE(server.count(QStringLiteral("SELECT count(a) FROM m"), plant), 2 + foreignLeft);
        QCOMPARE(server.count(QStringLiteral("SELECT count(a) FROM n"), plant), qint64(1));
        QVERIFY(ImportRecord::read(journal).value().isUndone);
    }

    void anImportThatCameMeanwhileIsLeftAlone()
    {
        InfluxdServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const QString plant = QStringLiteral("plant");
        server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(server.write(plant, "m,host=a a=1 1\nm,host=a a=2 2\n"), 204);
        ImportRecord record = written({"m,host=a"});
        record.begun = 1'000;
        record.kept = 2'000;
        const QTemporaryDir folder;
        const QString journal = folder.filePath(QStringLiteral("j.json"));
        QVERIFY(record.write(journal));
        const ClientSettings settings = settingsFound(server.url(), Flavour::V1);
        Client client(settings);
        ImportUndo undo(client, settings.server, journal, record);
        QSignalSpy looked(&undo, &ImportUndo::looked);
        QSignalSpy failed(&undo, &ImportUndo::failed);
        undo.look();
        QTRY_COMPARE(looked.size(), 1);

        // While the question stands.
        ImportRecord later = written({"m,host=b"});
        later.begun = 3'000;
        later.kept = 4'000;
        QVERIFY(later.write(journal));
        undo.remove();
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.constFirst().constFirst().value<Error>();
        QVERIFY2(error.message.contains(u"nothing was deleted"), qPrintable(error.message));
        QCOMPARE(server.count(QStringLiteral("SELECT count(a) FROM m"), plant), qint64(2));
        const ImportRecord kept = ImportRecord::read(journal).value();
        QVERIFY(!kept.isUndone);
        QCOMPARE(kept.begun, later.begun);
        QVERIFY(!JournalLock::isHeld(journal));
    }

private:
    static ImportRecord written(const std::vector<std::string> &series)
    {
        ImportRecord record;
        record.file = QStringLiteral("/tmp/data.csv");
        record.target = {QStringLiteral("here"), QStringLiteral("plant"), {}, QStringLiteral("m")};
        record.checkpoint.isComplete = true;
        record.checkpoint.written.from = 1;
        record.checkpoint.written.to = 2;
        record.checkpoint.written.series = series;
        return record;
    }
};

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "importundo_test.moc"
