// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/query/answerintake.h"
#include "tests/support/patience.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

const QuestionPtr question = std::make_shared<const Question>();

AnswerIntake::Rows rows(int count)
{
    Column numbers(u"n"_s, ColumnType::Integer);
    for (int i = 0; i < count; ++i)
        numbers.appendInteger(i);
    Table table;
    table.addColumn(std::move(numbers));
    auto batch = std::make_shared<Batch>();
    batch->add(0, std::move(table));
    return {question, batch};
}

template <typename T> bool is(const std::optional<AnswerIntake::Item> &item)
{
    return item && std::holds_alternative<T>(*item);
}

} // namespace

class AnswerIntakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrder();
    void bounded();
    void patience();
    void whoWaitsIsWoken();
    void notes();
};

void AnswerIntakeTest::inOrder()
{
    AnswerIntake intake(1'000'000, [] {});
    QVERIFY(intake.put(rows(3)));
    QVERIFY(intake.put(AnswerIntake::Answered{question}));
    QVERIFY(intake.put(Error{Error::Kind::Network, u"gone"_s, {}, {}}));
    QVERIFY(intake.put(AnswerIntake::Ended()));
    const auto first = intake.take({});
    QVERIFY(is<AnswerIntake::Rows>(first));
    QCOMPARE(std::get<AnswerIntake::Rows>(*first).batch->rowCount(), 3U);
    QVERIFY(is<AnswerIntake::Answered>(intake.take({})));
    const auto error = intake.take({});
    QVERIFY(is<Error>(error));
    QCOMPARE(std::get<Error>(*error).message, u"gone"_s);
    QVERIFY(is<AnswerIntake::Ended>(intake.take({})));
    intake.setBytes(17);
    QCOMPARE(intake.bytes(), 17);
}

void AnswerIntakeTest::bounded()
{
    int room = 0;
    const std::size_t one = rows(1'000).batch->fragments.front().rows.memoryBytes();
    AnswerIntake intake(2 * one, [&room] { ++room; });
    QVERIFY(intake.put(rows(1'000)));
    QVERIFY(!intake.put(rows(1'000))); // taken all the same
    QVERIFY(!intake.put(rows(1'000)));
    QVERIFY(!intake.put(AnswerIntake::Ended()));
    QVERIFY(is<AnswerIntake::Rows>(intake.take({})));
    QCOMPARE(room, 0);
    QVERIFY(is<AnswerIntake::Rows>(intake.take({})));
    QCOMPARE(room, 1);
    QVERIFY(is<AnswerIntake::Rows>(intake.take({})));
    QVERIFY(is<AnswerIntake::Ended>(intake.take({})));
    QCOMPARE(room, 1); // told once
    QVERIFY(intake.put(rows(1'000)));
}

void AnswerIntakeTest::patience()
{
    AnswerIntake intake(1'000, [] {});
    Source::Patience patience;
    patience.until = std::chrono::steady_clock::now();
    QVERIFY(!intake.take(patience));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!intake.take({stop.get_token(), {}}));
    // What is there is had all the same.
    intake.put(AnswerIntake::Ended());
    QVERIFY(is<AnswerIntake::Ended>(intake.take({stop.get_token(), {}})));
}

void AnswerIntakeTest::whoWaitsIsWoken()
{
    AnswerIntake intake(1'000, [] {});
    std::stop_source stop;
    std::atomic<int> had = 0;
    std::atomic<bool> wasStopped = false;
    std::thread taker([&] {
        while (intake.take({stop.get_token(), {}}))
            ++had;
        wasStopped = true;
    });
    intake.put(rows(1));
    intake.put(AnswerIntake::Answered{question});
    QTRY_COMPARE(had.load(), 2);
    QVERIFY(!wasStopped);
    stop.request_stop();
    taker.join();
    QVERIFY(wasStopped);
}

void AnswerIntakeTest::notes()
{
    AnswerIntake intake(1'000, [] {});
    QCOMPARE(intake.notes(), QStringList());
    intake.addNote(u"a"_s);
    intake.addNote(u"b"_s);
    intake.addNote(u"a"_s);
    QCOMPARE(intake.notes(), (QStringList{u"a"_s, u"b"_s}));
    for (int i = 0; i < 100; ++i)
        intake.addNote(QString::number(i));
    QCOMPARE(intake.notes().size(), 20);
}

QTEST_GUILESS_MAIN(AnswerIntakeTest)
#include "answerintake_test.moc"
