// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importjournal.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace penstock;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

ImportPlan planOf(const QString &file)
{
    ImportPlan plan;
    plan.file = file;
    plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time},
                    {QStringLiteral("v"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Integer}};
    plan.measurement = QStringLiteral("m");
    plan.pipeline.target.database = QStringLiteral("plant");
    return plan;
}

QByteArray rows(int count, int of = 1)
{
    QByteArray text = "time,v\n";
    for (int row = 0; row < count; ++row)
        text += "2024-01-01T00:00:00." + QByteArray::number(1'000'000 + row) + "Z," + QByteArray::number(of) + '\n';
    return text;
}

const ImportTarget target{QStringLiteral("http://127.0.0.1:8086"), QStringLiteral("plant"), {}, QStringLiteral("m")};

} // namespace

class ImportJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("data.csv"));
        m_journals = m_folder->filePath(QStringLiteral("share/imports"));
        QVERIFY(put(m_file, rows(10)));
    }

    /// What was refused before is not stored by who goes on.
    void timesThatAreRefusedAreAnotherInterpretation()
    {
        const QString all = interpretationOf(planOf(m_file));
        ImportPlan plan = planOf(m_file);
        plan.columns[0].time.refusesFar = true;
        const QString withoutFar = interpretationOf(plan);
        plan.columns[0].time = {.refusesShortYears = true};
        QCOMPARE((QSet<QString>{all, withoutFar, interpretationOf(plan)}).size(), 3);
    }

    void keepsAll()
    {
        Checkpoint checkpoint;
        checkpoint.row = 9'007'199'254'740'993; // no double
        checkpoint.offset = 77;
        checkpoint.accepted = 9'007'199'254'740'990;
        checkpoint.rejected = 1;
        checkpoint.skipped = 1;
        checkpoint.unknown = 1;
        checkpoint.rejectsFile = QStringLiteral("/tmp/bäd.csv");
        checkpoint.rejectsBegin = 28;
        checkpoint.written.from = -9'223'372'036'854'775'806;
        checkpoint.written.to = 9'223'372'036'854'775'806;
        checkpoint.written.series = {"m,höhe=a\\ b", "m"};
        checkpoint.written.areAll = false;
        checkpoint.writtenUpTo = checkpoint.row;
        ImportJournal journal(m_journals, planOf(m_file), target, ImportJournal::Start::Anew);
        QVERIFY(journal.open());
        QVERIFY(journal.save(checkpoint, true));
        const auto record = ImportRecord::read(journal.path());
        QVERIFY(record);
        QCOMPARE(record->checkpoint, checkpoint);
        QCOMPARE(record->target, target);
        QCOMPARE(record->file, QFileInfo(m_file).canonicalFilePath());
        QVERIFY(record->isOver && !record->isUndone);
        QCOMPARE(QFile::permissions(journal.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void goesOnOrSaysWhyNot_data()
    {
        using Change = std::function<void(const QString &file, ImportPlan &plan, ImportTarget &target)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("says"); // empty: it goes on behind row 5
        const auto row = [](const char *name, int count, const char *says, const Change &change) {
            QTest::newRow(name) << change << count << QString::fromLatin1(says);
        };
        row("nothing", 10, "", [](const QString &, ImportPlan &, ImportTarget &) {});
        row("touched", 10, "", [](const QString &file, ImportPlan &, ImportTarget &) { QVERIFY(put(file, rows(10))); });
        row("longer", 10, "its size was",
            [](const QString &file, ImportPlan &, ImportTarget &) { QVERIFY(put(file, rows(11))); });
        row("another digit", 10, "its content",
            [](const QString &file, ImportPlan &, ImportTarget &) { QVERIFY(put(file, rows(10, 2))); });
        row("large", 200'000, "", [](const QString &, ImportPlan &, ImportTarget &) {});
        row("large, written later", 200'000, "it was written at",
            [](const QString &file, ImportPlan &, ImportTarget &) {
                QFile device(file);
                QVERIFY(device.open(QIODevice::ReadWrite));
                QVERIFY(device.setFileTime(QDateTime::currentDateTime().addSecs(7), QFileDevice::FileModificationTime));
            });
        row("large, another one of the same size and time", 200'000, "it was replaced",
            [](const QString &file, ImportPlan &, ImportTarget &) {
                QFile device(file);
                QVERIFY(device.open(QIODevice::ReadWrite));
                const QDateTime written = device.fileTime(QFileDevice::FileModificationTime);
                // A clock tick later, so that the system's own time is another one for certain.
                const auto touched = [&file] { return QFileInfo(file).metadataChangeTime(); };
                const QDateTime before = touched();
                QTRY_VERIFY(device.setFileTime(written, QFileDevice::FileModificationTime) && touched() > before);
            });
        row("another type", 10, "read the file in another way", [](const QString &, ImportPlan &plan, ImportTarget &) {
            plan.columns[1].type = ColumnPlan::FieldType::Float;
        });
        row("another zone", 10, "read the file in another way", [](const QString &, ImportPlan &plan, ImportTarget &) {
            plan.columns[0].time.timeZone = QStringLiteral("Europe/Berlin");
        });
        row("another measurement", 10, "no earlier", [](const QString &, ImportPlan &, ImportTarget &elsewhere) {
            elsewhere.measurement = QStringLiteral("other");
        });
        row("another server", 10, "no earlier", [](const QString &, ImportPlan &, ImportTarget &elsewhere) {
            elsewhere.server = QStringLiteral("http://127.0.0.1:8087");
        });
    }

    void goesOnOrSaysWhyNot()
    {
        using Change = std::function<void(const QString &file, ImportPlan &plan, ImportTarget &target)>;
        QFETCH(const Change, change);
        QFETCH(const int, rows);
        QFETCH(const QString, says);
        QVERIFY(put(m_file, ::rows(rows)));
        Checkpoint checkpoint;
        checkpoint.row = 5;
        checkpoint.accepted = 5;
        checkpoint.writtenUpTo = 5;
        {
            ImportJournal journal(m_journals, planOf(m_file), target, ImportJournal::Start::Anew);
            QVERIFY(journal.open());
            QVERIFY(journal.save(checkpoint, false));
        }
        ImportPlan plan = planOf(m_file);
        ImportTarget place = target;
        change(m_file, plan, place);
        ImportJournal journal(m_journals, plan, place, ImportJournal::Start::Resume);
        const auto from = journal.open();
        if (says == u"no earlier") {
            QVERIFY(from);
            QCOMPARE(from->row, quint64(0));
            QVERIFY(!journal.notes().isEmpty());
            QVERIFY(!ImportJournal::unfinished(m_journals, m_file, place));
        } else if (says.isEmpty()) {
            QVERIFY2(from, from ? "" : qPrintable(from.error().message));
            QCOMPARE(*from, checkpoint);
            journal.close();
            QVERIFY(ImportJournal::unfinished(m_journals, m_file, place));
        } else {
            QVERIFY(!from);
            QCOMPARE(from.error().kind, Error::Kind::BadInput);
            QVERIFY2(from.error().message.contains(says), qPrintable(from.error().message));
            QVERIFY2(from.error().message.contains(u"row 5"), qPrintable(from.error().message));
        }
    }

    void oneAtATime()
    {
        ImportTarget elsewhere = target;
        elsewhere.measurement = QStringLiteral("other");
        ImportJournal first(m_journals, planOf(m_file), target, ImportJournal::Start::Anew);
        QVERIFY(first.open());
        Checkpoint checkpoint;
        checkpoint.row = checkpoint.accepted = checkpoint.writtenUpTo = 5;
        QVERIFY(first.save(checkpoint, false));
        for (const auto start : {ImportJournal::Start::Anew, ImportJournal::Start::Resume}) {
            ImportJournal second(m_journals, planOf(m_file), target, start);
            const auto refused = second.open();
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"is under way"), qPrintable(refused.error().message));
        }
        QVERIFY(!ImportJournal::unfinished(m_journals, m_file, target)); // it runs
        ImportJournal other(m_journals, planOf(m_file), elsewhere, ImportJournal::Start::Anew);
        QVERIFY(other.open());
        first.close();
        QVERIFY(ImportJournal::unfinished(m_journals, m_file, target));
        ImportJournal third(m_journals, planOf(m_file), target, ImportJournal::Start::Resume);
        QCOMPARE(third.open().value(), checkpoint);
    }

    void whatIsCompleteIsNotOffered()
    {
        Checkpoint checkpoint;
        checkpoint.row = 10;
        checkpoint.accepted = 10;
        checkpoint.writtenUpTo = 10;
        checkpoint.isComplete = true;
        ImportJournal journal(m_journals, planOf(m_file), target, ImportJournal::Start::Anew);
        QVERIFY(journal.open());
        QVERIFY(journal.save(checkpoint, true));
        journal.close();
        QVERIFY(!ImportJournal::unfinished(m_journals, m_file, target));
        ImportJournal again(m_journals, planOf(m_file), target, ImportJournal::Start::Resume);
        QCOMPARE(again.open().value(), checkpoint);
    }

    /// Rows that the journal takes for stored are gone.
    void whatIsHalfDeletedIsNotGoneOnWith()
    {
        ImportPlan plan = planOf(m_file);
        QString path;
        {
            ImportJournal journal(m_journals, plan, target, ImportJournal::Start::Anew);
            QVERIFY(journal.open());
            Checkpoint checkpoint;
            checkpoint.row = 5;
            QVERIFY(journal.save(checkpoint, true));
            path = journal.path();
            journal.close();
        }
        QVERIFY(ImportJournal::unfinished(m_journals, m_file, target));
        ImportRecord record = ImportRecord::read(path).value();
        record.isUndoBegun = true;
        record.undoneParts = 3;
        record.undoParts = 10;
        QVERIFY(record.write(path));
        const ImportRecord read = ImportRecord::read(path).value();
        QVERIFY(read.isUndoBegun);
        QCOMPARE(read.undoneParts, 3);
        QCOMPARE(read.undoParts, 10);
        QVERIFY(!ImportJournal::unfinished(m_journals, m_file, target));
        for (const auto start : {ImportJournal::Start::Resume, ImportJournal::Start::Anew}) {
            ImportJournal journal(m_journals, plan, target, start);
            const auto from = journal.open();
            QVERIFY(from);
            QCOMPARE(from->row, quint64(0));
            const QString said = journal.notes().join(u'|');
            QVERIFY2(said.contains(u"was being deleted") && !said.contains(u"No earlier import"), qPrintable(said));
            journal.close();
        }
        // Once it writes, that is another run.
        ImportJournal journal(m_journals, plan, target, ImportJournal::Start::Anew);
        QVERIFY(journal.open());
        QVERIFY(journal.save(Checkpoint(), true));
        QVERIFY(!ImportRecord::read(path)->isUndoBegun);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QVERIFY(put(m_folder->filePath(QStringLiteral("share")), "a file"));
        ImportJournal journal(m_journals, planOf(m_file), target, ImportJournal::Start::Anew);
        QVERIFY(journal.open());
        QVERIFY(journal.notes().join(u' ').contains(u"cannot be"));
        QVERIFY(!journal.save({}, false));
    }

    void theOldestGo()
    {
        QVERIFY(QDir().mkpath(m_journals));
        for (int i = 0; i < 205; ++i)
            QVERIFY(put(m_journals + QStringLiteral("/%1.json").arg(i), "{}"));
        ImportJournal journal(m_journals, planOf(m_file), target, ImportJournal::Start::Anew);
        QVERIFY(journal.open());
        QCOMPARE(QDir(m_journals).entryList({QStringLiteral("*.json")}, QDir::Files).size(), 200);
    }

    /// It alone knows what there is still to be deleted.
    void oneOfAnUndoThatIsNotOverStays()
    {
        QVERIFY(QDir().mkpath(m_journals));
        const QDateTime longAgo = QDateTime::currentDateTime().addYears(-1);
        const auto writeOld = [&](const QString &name, bool isUndone) {
            ImportRecord record;
            record.target = target;
            record.isUndoBegun = true;
            record.isUndone = isUndone;
            QFile file(m_journals + name);
            return record.write(file.fileName()) && file.open(QIODevice::ReadWrite) &&
                   file.setFileTime(longAgo, QFileDevice::FileModificationTime);
        };
        QVERIFY(writeOld(QStringLiteral("/half.json"), false));
        QVERIFY(writeOld(QStringLiteral("/whole.json"), true));
        for (int i = 0; i < 200; ++i)
            QVERIFY(put(m_journals + QStringLiteral("/%1.json").arg(i), "{}"));
        ImportJournal journal(m_journals, planOf(m_file), target, ImportJournal::Start::Anew);
        QVERIFY(journal.open());
        QVERIFY(QFile::exists(m_journals + QStringLiteral("/half.json")));
        QVERIFY(!QFile::exists(m_journals + QStringLiteral("/whole.json")));
    }

    void thoseOfAClockThatWasSetBackGoFirst()
    {
        QVERIFY(QDir().mkpath(m_journals));
        const QString ours = m_journals + QStringLiteral("/ours.json");
        QVERIFY(put(ours, "{}"));
        for (int i = 0; i < 200; ++i) {
            QFile file(m_journals + QStringLiteral("/%1.json").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addYears(1), QFileDevice::FileModificationTime));
        }
        ImportJournal journal(m_journals, planOf(m_file), target, ImportJournal::Start::Anew);
        QVERIFY(journal.open());
        QVERIFY(QFile::exists(ours));
        QCOMPARE(QDir(m_journals).entryList({QStringLiteral("*.json")}, QDir::Files).size(), 200);
    }

    void isNoJournal()
    {
        QVERIFY(put(m_file, "{\"state\":\"succeeded\"}"));
        QCOMPARE(ImportRecord::read(m_file).error().kind, Error::Kind::BadInput);
        QCOMPARE(ImportRecord::read(QStringLiteral("/nowhere/at/all")).error().kind, Error::Kind::File);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_journals;
};

QTEST_GUILESS_MAIN(ImportJournalTest)
#include "importjournal_test.moc"
