// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keychoices.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <utility>

namespace penstock {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Does something once, when the next answer of a reader or writer of files is there but has not been taken yet.
class BeforeAnAnswer final : public QObject
{
public:
    explicit BeforeAnAnswer(std::function<void()> deed) : m_deed(std::move(deed))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool isDone() const { return !m_deed; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_deed && event->type() == QEvent::MetaCall && qobject_cast<FileWriter *>(watched))
            std::exchange(m_deed, nullptr)();
        return false;
    }

private:
    std::function<void()> m_deed;
};

} // namespace

class KeyChoicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKept();
    void oneWindowTakesOverWhatAnotherChose();
    void whatIsChosenWhileTheFileIsReadStays();
    void whatIsWrongInTheFileCountsAsNotChosen();
    void whatCannotBeKeptIsTold();
};

void KeyChoicesTest::areKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("in/keys.json"));
    {
        KeyChoices choices(path);
        QVERIFY(choices.isEmpty());
        QSignalSpy changed(&choices, &KeyChoices::changed);
        choices.choose(QStringLiteral("query.run"), {QStringLiteral("F9"), QStringLiteral("Ctrl+;")});
        choices.choose(QStringLiteral("query.stop"), {});
        choices.choose(QStringLiteral("tabs.close"), {QStringLiteral("F4")});
        choices.forget(QStringLiteral("tabs.close"));
        QCOMPARE(changed.size(), 4);
    }
    KeyChoices choices(path);
    QCOMPARE(choices.keys(QStringLiteral("query.run")).value_or(QStringList()),
             (QStringList{QStringLiteral("F9"), QStringLiteral("Ctrl+;")}));
    QVERIFY(choices.keys(QStringLiteral("query.stop")).has_value());
    QVERIFY(choices.keys(QStringLiteral("query.stop")).value_or(QStringList{QStringLiteral("x")}).isEmpty());
    QVERIFY(!choices.keys(QStringLiteral("tabs.close")));
    choices.forgetAll();
    choices.flush();
    QVERIFY(KeyChoices(path).isEmpty());
}

void KeyChoicesTest::oneWindowTakesOverWhatAnotherChose()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.json"));
    KeyChoices first(path);
    KeyChoices second(path);
    first.choose(QStringLiteral("a"), {QStringLiteral("F1")});
    QTRY_VERIFY(second.keys(QStringLiteral("a")).has_value());
    second.choose(QStringLiteral("b"), {QStringLiteral("F2")}); // and neither loses the other's
    QTRY_VERIFY(first.keys(QStringLiteral("b")).has_value());
    first.choose(QStringLiteral("b"), {QStringLiteral("F3")});
    QTRY_COMPARE(second.keys(QStringLiteral("b")).value_or(QStringList()), QStringList{QStringLiteral("F3")});
    QVERIFY(first.keys(QStringLiteral("a")).has_value());
    second.forgetAll();
    QTRY_VERIFY(first.isEmpty());
}

/// The window does not wait for the disk: the answer comes when it comes, and may be old by then.
void KeyChoicesTest::whatIsChosenWhileTheFileIsReadStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.json"));
    write(path, R"({"a": ["F1"]})");
    KeyChoices choices(path);
    QCOMPARE(choices.keys(QStringLiteral("a")).value_or(QStringList()), QStringList{QStringLiteral("F1")});
    const QStringList chosen{QStringLiteral("F3")};
    const BeforeAnAnswer before([&] { choices.choose(QStringLiteral("a"), chosen); });
    QList<QStringList> seen;
    connect(&choices, &KeyChoices::changed, this,
            [&] { seen += choices.keys(QStringLiteral("a")).value_or(QStringList()); });
    write(path, R"({"a": ["F2"]})");
    QTRY_VERIFY(before.isDone());
    choices.flush();
    write(path, R"({"a": ["F3"], "b": ["F4"]})");
    QTRY_VERIFY(choices.keys(QStringLiteral("b")).has_value());
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.count(chosen), seen.size());
}

void KeyChoicesTest::whatIsWrongInTheFileCountsAsNotChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("keys.json"));
    write(path, R"({"a": "F1", "b": [1, "", "F2"], "c": {}})");
    KeyChoices choices(path);
    QVERIFY(!choices.keys(QStringLiteral("a")));
    QCOMPARE(choices.keys(QStringLiteral("b")).value_or(QStringList()), QStringList{QStringLiteral("F2")});
    QVERIFY(!choices.keys(QStringLiteral("c")));
    write(path, "no JSON at all");
    QTRY_VERIFY(choices.isEmpty());
}

void KeyChoicesTest::whatCannotBeKeptIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    KeyChoices choices(folder.filePath(QStringLiteral("file/keys.json")));
    QSignalSpy failed(&choices, &KeyChoices::failed);
    choices.choose(QStringLiteral("a"), {QStringLiteral("F1")});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(choices.keys(QStringLiteral("a")).has_value()); // for this run
}

} // namespace penstock

QTEST_MAIN(penstock::KeyChoicesTest)
#include "keychoices_test.moc"
