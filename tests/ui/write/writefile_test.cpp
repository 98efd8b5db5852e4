// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/support/patience.h"
#include "tests/ui/write/writeworld.h"
#include "ui/common/messagebar.h"
#include "ui/write/lineeditor.h"
#include "ui/write/policychoice.h"
#include "ui/write/writebar.h"
#include "ui/write/writequestion.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

QByteArray linesTo(int count)
{
    QByteArray lines;
    for (int i = 1; i <= count; ++i)
        lines += QStringLiteral("m f=%1 %1\n").arg(i).toUtf8();
    return lines;
}

} // namespace

/// A tab for lines whose lines are too many to be edited, and what is offered for those that are refused.
class WriteFileTest final : public WriteWorld
{
    Q_OBJECT

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_world->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : m_tab->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u' ');
    }
    bool says(const QString &text) const
    {
        return QTest::qWaitFor([&] { return shown().contains(text); }, patienceMs);
    }
    MessageBar &message() const { return *m_tab->findChild<MessageBar *>(); }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        m_tab->editor()->paste();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    void init()
    {
        makeDatabases();
        m_server.query(QStringLiteral("CREATE RETENTION POLICY week ON a DURATION INF REPLICATION 1"));
        makeTab();
    }
    void cleanup() { dropTab(); }

    void ofALargeFileTheBeginningIsShownAndAllIsWritten_data()
    {
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("plain") << false;
        QTest::newRow("packed") << true;
    }
    void ofALargeFileTheBeginningIsShownAndAllIsWritten()
    {
        QFETCH(const bool, isPacked);
        constexpr int lines = 30'000;
        const QByteArray text = linesTo(lines);
        m_tab->showFile(put(QStringLiteral("big.lp"), isPacked ? gzip(text) : text));
        QVERIFY(says(QStringLiteral("the beginning of big.lp")));
        QCOMPARE(m_tab->title(), QStringLiteral("Write big.lp"));
        QVERIFY(m_tab->editor()->isReadOnly());
        QVERIFY(!m_tab->isBlank());
        const QString head = m_tab->editor()->text();
        QVERIFY(head.size() > 100'000 && head.size() <= 256 * 1024 && head.endsWith(u'\n'));
        QVERIFY(text.startsWith(head.toUtf8()));
        m_tab->run();
        QVERIFY(becomesIdle());
        QVERIFY2(says(QStringLiteral("30,000 line(s) stored in home · a")), qPrintable(shown()));
        QCOMPARE(count(), lines);
        // It survives by its name alone.
        const SavedTab saved = SavedTab::fromBytes({}, m_tab->saved().toBytes());
        QVERIFY(saved.text.isEmpty());
        QCOMPARE(saved.file, m_world->folder.filePath(QStringLiteral("big.lp")));
        WriteTab other(m_world->services);
        other.restore(saved);
        QTRY_COMPARE_WITH_TIMEOUT(other.editor()->text(), head, patienceMs);
    }

    void mistakesOfTheBeginningAreAskedFor()
    {
        QByteArray text = linesTo(20'000);
        text.replace("m f=7 7\n", "m f=oops 7\n");
        m_tab->showFile(put(QStringLiteral("big.lp"), text));
        QVERIFY(says(QStringLiteral("the beginning of big.lp")));
        m_tab->run();
        auto *question = m_tab->findChild<WriteQuestion *>();
        QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), patienceMs);
        QVERIFY2(shown().contains(QStringLiteral("refused one by one")), qPrintable(shown()));
        for (auto *button : question->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("whole file")))
                button->click();
        }
        QVERIFY(becomesIdle());
        QCOMPARE(count(), 19'999);
        QTRY_COMPARE_WITH_TIMEOUT(m_tab->editor()->refused().size(), 1, patienceMs);
        QCOMPARE(m_tab->editor()->refused().first().line.blockNumber(), 6);
    }

    void whatCannotBeReadIsSaid()
    {
        m_tab->showFile(m_world->folder.filePath(QStringLiteral("gone.lp")));
        QVERIFY(says(QStringLiteral("gone.lp")));
        m_tab->run();
        QVERIFY(!m_tab->isRunning());
        QVERIFY2(shown().contains(QStringLiteral("nothing has been written")), qPrintable(shown()));
    }

    void tooMuchTextBecomesAFile()
    {
        QSignalSpy made(m_tab.get(), &WriteTab::fileMade);
        m_tab->editor()->setPlainText(QStringLiteral("m f=0 0\n"));
        m_tab->editor()->moveCursor(QTextCursor::End);
        const QString text = QString::fromLatin1(linesTo(60'000));
        QVERIFY(text.size() > LineEditor::mostText);
        paste(text);
        QVERIFY2(shown().contains(QStringLiteral("nothing was inserted")), qPrintable(shown()));
        QCOMPARE(m_tab->editor()->text(), QStringLiteral("m f=0 0\n"));
        Q_EMIT message().actionTriggered();
        QVERIFY(made.wait(patienceMs));
        QFile file(made[0][0].toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), text);
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        // Once only.
        Q_EMIT message().actionTriggered();
        QVERIFY(m_tab->editor()->text().startsWith(u'm'));
    }

    void whatFitsIsPasted()
    {
        const QString half(LineEditor::mostText / 2 - 1, u'x');
        paste(half);
        QCOMPARE(m_tab->editor()->text().size(), half.size());
        paste(half); // and the bound is of the whole
        QCOMPARE(m_tab->editor()->text().size(), 2 * half.size());
        paste(QStringLiteral("xxx"));
        QCOMPARE(m_tab->editor()->text().size(), 2 * half.size());
        QVERIFY2(shown().contains(QStringLiteral("nothing was inserted")), qPrintable(shown()));
        // What is replaced makes room.
        m_tab->editor()->selectAll();
        paste(half);
        QCOMPARE(m_tab->editor()->text().size(), half.size());
    }

    void refusedLinesAreSavedAllOfThem()
    {
        QCOMPARE(m_server.write(QStringLiteral("a"), "m f=1i 1"), 204);
        constexpr int lines = 1'500; // more than are marked
        QByteArray text;
        for (int i = 2; i < 2 + lines; ++i)
            text += QStringLiteral("m f=%1.5 %1\n").arg(i).toUtf8();
        m_tab->editor()->setPlainText(QString::fromLatin1(text));
        m_tab->run();
        QVERIFY(becomesIdle());
        QVERIFY2(says(QStringLiteral("1,500 line(s) were refused; the first ones are marked")), qPrintable(shown()));
        Q_EMIT message().actionTriggered();
        auto *dialog = m_tab->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = put(QStringLiteral("refused.csv"), "what was there");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(says(QStringLiteral("Saved: ")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), lines + 1);
    }

    void aRetentionPolicyIsChosen()
    {
        PolicyChoice &policy = m_tab->findChild<WriteBar *>()->policy();
        QVERIFY(!policy.isVisible()); // nothing is known of it
        m_world->sessions.find(m_profile)->open();
        QTRY_VERIFY_WITH_TIMEOUT(policy.isVisible(), patienceMs);
        QCOMPARE(policy.policy(), QString());
        policy.setCurrentIndex(policy.findData(QStringLiteral("week")));
        Q_EMIT policy.activated(policy.currentIndex());
        QVERIFY2(shown().contains(QStringLiteral("home · a · week")), qPrintable(shown()));
        m_tab->editor()->setPlainText(QStringLiteral("m f=1 1\n"));
        m_tab->run();
        QVERIFY(becomesIdle());
        QCOMPARE(count(QStringLiteral("week.m")), 1);
        QCOMPARE(count(), -1);
        QCOMPARE(SavedTab::fromBytes({}, m_tab->saved().toBytes()).retentionPolicy, QStringLiteral("week"));

        // What the text says counts more, and is said.
        m_tab->editor()->setPlainText(QStringLiteral("# CONTEXT-DATABASE: a\n# CONTEXT-RETENTION-POLICY: autogen\n"
                                                     "m f=2 2\n"));
        QVERIFY(says(QStringLiteral("a.autogen (as the text says)")));
        m_tab->run();
        QVERIFY(becomesIdle());
        QCOMPARE(count(), 1);

        // Another database has its own.
        m_tab->setTarget(m_profile, QStringLiteral("b"));
        QCOMPARE(policy.policy(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!policy.isVisible(), patienceMs);
    }

    void aSavedPolicyIsThereAgain()
    {
        SavedTab saved{QStringLiteral("id"), QStringLiteral("m f=1 1"), 0, m_profile, QStringLiteral("a")};
        saved.kind = SavedTab::Kind::Write;
        saved.retentionPolicy = QStringLiteral("week");
        m_tab->restore(saved);
        PolicyChoice &policy = m_tab->findChild<WriteBar *>()->policy();
        QCOMPARE(policy.policy(), QStringLiteral("week"));
        m_world->sessions.find(m_profile)->open();
        QTRY_VERIFY_WITH_TIMEOUT(policy.count() > 2, patienceMs);
        QCOMPARE(policy.policy(), QStringLiteral("week"));
        // One that is gone counts no more.
        saved.retentionPolicy = QStringLiteral("gone");
        m_tab->restore(saved);
        QTRY_COMPARE_WITH_TIMEOUT(policy.policy(), QString(), patienceMs);
    }
};

QTEST_MAIN(WriteFileTest)
#include "writefile_test.moc"
