// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/chunkstore.h"
#include "tests/core/answer/fakehome.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/answer/savedtable.h"
#include "ui/answer/exportdialog.h"
#include "ui/answer/incompletemark.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/budgetbar.h"
#include "ui/query/streambar.h"
#include "ui/results/resulttableview.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

constexpr int chunks = 60;
constexpr int rowsPerChunk = 5'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent.findChildren<QPushButton *>();
    const auto found =
        std::ranges::find_if(buttons, [&text](const QPushButton *one) { return one->text().remove(u'&') == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

/// Answers and tables that the window puts into files.
class AnswerFileTest final : public FakeHome
{
    Q_OBJECT

    QString m_path;
    std::unique_ptr<AnswerPane> m_pane;

    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void show(std::size_t budget)
    {
        m_pane = std::make_unique<AnswerPane>(ChunkStore::create(budget, m_folder->path()));
        m_pane->resize(1'000, 500);
        m_pane->show();
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_path = m_folder->filePath(QStringLiteral("out.csv"));
    }
    void cleanup()
    {
        m_pane.reset();
        end();
    }

    void theBudgetHasAThirdAnswer()
    {
        QByteArrayList parts;
        for (int i = 0; i < chunks; ++i)
            parts += rowsFrom(i * rowsPerChunk, rowsPerChunk, i + 1 < chunks);
        m_answer = answerOf(parts);
        show(100'000);
        QSignalSpy finished(m_pane.get(), &AnswerPane::finished);
        m_pane->run(*m_session, query());
        auto *question = m_pane->findChild<BudgetBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), patienceMs);
        button(*question, QStringLiteral("Write all to a file…"))->click();
        auto *dialog = m_pane->findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(question->isVisible()); // nothing is decided yet
        dialog->reject();
        m_pane->streamTo(m_path, dialog->style());
        QVERIFY(!question->isVisible());
        QVERIFY(m_pane->findChild<StreamBar *>()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QVERIFY(!m_pane->findChild<StreamBar *>()->isVisible());
        QCOMPARE(contentOf(m_path).count('\n'), chunks * rowsPerChunk + 1);
        QVERIFY(says(QStringLiteral("300,000 rows written to ") + m_path));
        // What is on the screen is not all, and says so.
        QVERIFY(m_pane->results()->tableView()->model()->rowCount() < chunks * rowsPerChunk);
        QVERIFY(m_pane->findChild<IncompleteMark *>()->isVisible());
        QVERIFY(says(QStringLiteral("not all rows of the answer")));
        QVERIFY2(m_pane->status().contains(QStringLiteral("300,000 rows")), qPrintable(m_pane->status()));
    }

    void aRunIntoAFileIsStopped()
    {
        m_answer = answerOf({rowsFrom(0, 3, true)}, false).stall();
        show(1'000'000'000);
        m_pane->run(*m_session, query(), m_path, {});
        auto *bar = m_pane->findChild<StreamBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(says(QStringLiteral("The rows go straight into the file")));
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("3 rows")), patienceMs);
        button(*bar, QStringLiteral("Stop writing"))->click();
        QVERIFY(!m_pane->isRunning() && !bar->isVisible());
        QVERIFY(says(QStringLiteral("Stopped: %1 was not written.").arg(m_path)));
        QVERIFY(!QFile::exists(m_path));
    }

    void theRunIsSummedUpAmongTheMessages()
    {
        show(1'000'000'000);
        QSignalSpy finished(m_pane.get(), &AnswerPane::finished);
        m_pane->run(*m_session, query());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        m_pane->results()->setPage(ResultView::Page::Messages);
        auto *notes = m_pane->findChild<QListWidget *>();
        QVERIFY(notes->isVisible());
        QVERIFY2(notes->count() == 1, qPrintable(notes->item(0)->text()));
        QVERIFY2(notes->item(0)->text().contains(QStringLiteral("first row")), qPrintable(notes->item(0)->text()));
    }

    /// One column has a field that is an integer here and a float there.
    void linesHaveTheTypesOfTheirMeasurement()
    {
        InfluxdServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.query(QStringLiteral("CREATE DATABASE db"));
        QCOMPARE(server.write(QStringLiteral("db"), "a,host=x f=1i,s=\"t\" 1\nb,host=y f=2 2\n"), 204);
        Profile profile = Profile::createNew();
        profile.url = server.url();
        Session session(profile, *m_secrets, *m_localServer);
        show(1'000'000'000);
        Query all = query();
        all.script = Script(QStringLiteral("SELECT * FROM /.*/"));
        QSignalSpy finished(m_pane.get(), &AnswerPane::finished);
        m_pane->run(session, all);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        ExportStyle style;
        style.lines.emplace();
        style.lines->points.tagColumns = {QStringLiteral("host")};
        saveTable(*m_pane->results(), m_path, style);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_path), patienceMs);
        QCOMPARE(contentOf(m_path), QByteArray("a,host=x f=1i,s=\"t\" 1\nb,host=y f=2 2\n"));
        // The same straight into a file, where nobody chooses tags.
        const QString other = m_folder->filePath(QStringLiteral("other.lp"));
        ExportStyle known;
        known.lines.emplace();
        m_pane->run(session, all, other, known);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patienceMs);
        QCOMPARE(contentOf(other), contentOf(m_path));
        m_pane.reset();
    }
};

QTEST_MAIN(AnswerFileTest)
#include "answerfile_test.moc"
