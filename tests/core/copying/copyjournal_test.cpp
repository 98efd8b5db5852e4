// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copyjournal.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

using Done = QHash<QString, std::int64_t>;

Question window(const QString &part, std::int64_t until)
{
    Question question;
    question.part = part;
    question.until = until;
    return question;
}

Checkpoint upTo(quint64 row, quint64 unknown = 0)
{
    Checkpoint checkpoint;
    checkpoint.row = row;
    checkpoint.unknown = unknown;
    return checkpoint;
}

} // namespace

/// Which windows of a copy are done, over several runs.
class CopyJournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aWindowIsDoneWithItsLastRow();
    void emptyWindowsAreDone();
    void partsGoOnByThemselves();
    void whatIsUnknownIsAskedAgain();
    void anotherCopyIsAnother();
    void oneRunAtATime();
    void saysWhatItFound();
    void extremeTimes();
    void aFileThatIsNoJournal();
    void aFolderThatCannotBe();

private:
    std::unique_ptr<CopyJournal> journal(CopyJournal::Start start = CopyJournal::Start::GoOn,
                                         const QStringList &what = {u"a"_s, u"b"_s}) const
    {
        return std::make_unique<CopyJournal>(m_folder->path(), what, start);
    }
    /// What the next run would know.
    Done kept() const
    {
        const auto next = journal();
        return next->begin() ? next->done() : Done{{u"(locked)"_s, 0}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CopyJournalTest::aWindowIsDoneWithItsLastRow()
{
    auto run = journal();
    QVERIFY(run->begin());
    QVERIFY(run->open() && run->open()->row == 0);
    run->answered(window(u"m"_s, 100), 10);
    run->answered(window(u"m"_s, 200), 25);
    QVERIFY(run->save(upTo(9), false));
    QVERIFY(!QFile::exists(run->path()));
    QVERIFY(run->save(upTo(24), false));
    QCOMPARE(run->done(), (Done{{u"m"_s, 100}}));
    // As a kill would leave it.
    const QString path = run->path();
    run.reset();
    QCOMPARE(kept(), (Done{{u"m"_s, 100}}));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    run = journal();
    QVERIFY(run->begin());
    run->answered(window(u"m"_s, 200), 15);
    QVERIFY(run->save(upTo(15), true));
    run.reset();
    QCOMPARE(kept(), (Done{{u"m"_s, 200}}));
}

void CopyJournalTest::emptyWindowsAreDone()
{
    auto run = journal();
    QVERIFY(run->begin());
    run->answered(window(u"m"_s, 100), 0);
    run->answered(window(u"m"_s, 200), 0);
    QVERIFY(run->save(upTo(0), true));
    run.reset();
    QCOMPARE(kept(), (Done{{u"m"_s, 200}}));
}

void CopyJournalTest::partsGoOnByThemselves()
{
    auto run = journal();
    QVERIFY(run->begin());
    run->answered(window(u"m"_s, 100), 5);
    run->answered(window(u"n \"x\", y"_s, -7), 9);
    run->answered(window(u"o"_s, 100), 12);
    QVERIFY(run->save(upTo(9), true));
    run.reset();
    QCOMPARE(kept(), (Done{{u"m"_s, 100}, {u"n \"x\", y"_s, -7}}));
}

void CopyJournalTest::whatIsUnknownIsAskedAgain()
{
    auto run = journal();
    QVERIFY(run->begin());
    run->answered(window(u"m"_s, 100), 10);
    run->answered(window(u"m"_s, 200), 20);
    run->answered(window(u"n"_s, 100), 30);
    run->answered(window(u"n"_s, 200), 40);
    QVERIFY(run->save(upTo(10), false));
    // In the second window of m, before its last row.
    QVERIFY(run->save(upTo(15, 3), false));
    QVERIFY(run->save(upTo(20, 3), false));
    QCOMPARE(run->done(), (Done{{u"m"_s, 100}}));
    QVERIFY(run->save(upTo(30, 3), false));
    QCOMPARE(run->done(), (Done{{u"m"_s, 100}, {u"n"_s, 100}}));
    // Behind a window that is not done none is, whatever became of it.
    QVERIFY(run->save(upTo(35, 4), false));
    run->answered(window(u"n"_s, 300), 50);
    Checkpoint last = upTo(50, 4);
    last.isComplete = true;
    QVERIFY(run->save(last, true));
    run.reset();
    QCOMPARE(kept(), (Done{{u"m"_s, 100}, {u"n"_s, 100}}));
    run = journal(CopyJournal::Start::Anew);
    QVERIFY(run->begin());
    QCOMPARE(run->notes().size(), 1); // it was not finished
}

void CopyJournalTest::anotherCopyIsAnother()
{
    auto run = journal();
    QVERIFY(run->begin());
    run->answered(window(u"m"_s, 100), 0);
    QVERIFY(run->save(upTo(0), true));
    const auto other = journal(CopyJournal::Start::GoOn, {u"a"_s, u"c"_s});
    QVERIFY(other->begin());
    QVERIFY(other->path() != run->path());
    QCOMPARE(other->done(), Done());
    // Where words end counts.
    QVERIFY(journal(CopyJournal::Start::GoOn, {u"ab"_s, {}})->path() !=
            journal(CopyJournal::Start::GoOn, {u"a"_s, u"b"_s})->path());
}

void CopyJournalTest::oneRunAtATime()
{
    const auto run = journal();
    QVERIFY(run->begin());
    const auto second = journal();
    const Status status = second->begin();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::BadInput);
    QVERIFY2(status.error().message.contains(u"under way"), qPrintable(status.error().message));
    run->close();
    QVERIFY(second->begin());
}

void CopyJournalTest::saysWhatItFound()
{
    auto run = journal();
    QVERIFY(run->begin());
    QVERIFY2(run->notes().value(0).contains(u"No earlier run"), qPrintable(run->notes().join(u' ')));
    run->answered(window(u"m"_s, 100), 3);
    QVERIFY(run->save(upTo(3), true));
    run.reset();

    run = journal(CopyJournal::Start::Anew);
    QVERIFY(run->begin());
    QVERIFY2(run->notes().value(0).contains(u"--resume"), qPrintable(run->notes().join(u' ')));
    QCOMPARE(run->done(), Done());
    run.reset();
    run = journal();
    QVERIFY(run->begin());
    QVERIFY2(run->notes().value(0).contains(u"goes on"), qPrintable(run->notes().join(u' ')));
    Checkpoint last;
    last.isComplete = true;
    QVERIFY(run->save(last, true));
    run.reset();

    run = journal(CopyJournal::Start::Anew);
    QVERIFY(run->begin());
    QCOMPARE(run->notes(), QStringList());
}

void CopyJournalTest::extremeTimes()
{
    const Done extremes{{u"a"_s, std::numeric_limits<std::int64_t>::max()},
                        {u"b"_s, std::numeric_limits<std::int64_t>::min()},
                        {u"c"_s, 9'007'199'254'740'993}};
    auto run = journal();
    QVERIFY(run->begin());
    for (auto part = extremes.cbegin(); part != extremes.cend(); ++part)
        run->answered(window(part.key(), part.value()), 0);
    QVERIFY(run->save(upTo(0), true));
    run.reset();
    QCOMPARE(kept(), extremes);
}

void CopyJournalTest::aFileThatIsNoJournal()
{
    const QString path = journal()->path();
    for (const QByteArray &text : {QByteArray("{"), QByteArray("[]"), QByteArray(R"({"done":[{"measurement":"m"}]})"),
                                   QByteArray(R"({"done":[{"measurement":"m","until":"soon"}]})")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto run = journal();
        QVERIFY(run->begin());
        QCOMPARE(run->done(), Done());
        QVERIFY2(run->notes().value(0).contains(u"Nothing"), text);
    }
}

void CopyJournalTest::aFolderThatCannotBe()
{
    QFile file(m_folder->filePath(u"f"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CopyJournal run(m_folder->filePath(u"f/g"_s), {u"a"_s}, CopyJournal::Start::Anew);
    const Status status = run.begin();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::File);
}

QTEST_GUILESS_MAIN(CopyJournalTest)
#include "copyjournal_test.moc"
