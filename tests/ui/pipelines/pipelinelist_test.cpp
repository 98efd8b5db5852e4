// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/rolelabel.h"
#include "ui/pipelines/documenttext.h"
#include "ui/pipelines/knownpipeline.h"
#include "ui/pipelines/knownpipelines.h"
#include "ui/pipelines/pipelineeditor.h"
#include "ui/pipelines/pipelinelist.h"
#include "ui/pipelines/pipelinerow.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penstock;

namespace {

/// moc loses its way in raw strings within a class.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class PipelineListTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<KnownPipelines> m_known;
    std::unique_ptr<PipelineList> m_list;

    QString folder() const { return m_world->folder.filePath(QStringLiteral("pipelines")); }
    void makeList()
    {
        m_list.reset();
        m_known.reset();
        m_known = std::make_unique<KnownPipelines>(m_world->services, folder());
        m_list = std::make_unique<PipelineList>(*m_known, m_world->services);
        m_list->resize(900, 200);
    }
    QString document(const QString &name, const QByteArray &source) const
    {
        QFile file(m_world->folder.filePath(name));
        const QByteArray bytes = json("{'schema':'penstock pipeline','version':1,'name':'flow','source':") + source +
                                 json(",'sinks':[{'type':'csv','path':'") +
                                 m_world->folder.filePath(QStringLiteral("out.csv")).toUtf8() + json("'}]}");
        return file.open(QIODevice::WriteOnly) && file.write(bytes) > 0 ? file.fileName() : QString();
    }
    /// Without its editor.
    PipelineRow *add(const QString &path)
    {
        m_list->open(path);
        qDeleteAll(m_list->window()->findChildren<PipelineEditor *>());
        return m_list->rows().last();
    }
    bool runs(qsizetype row) const { return m_list->rows().at(row)->pipeline().isRunning(); }
    static QToolButton *button(const PipelineRow &row, const QString &text)
    {
        for (auto *button : row.findChildren<QToolButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    static QAction *action(const PipelineRow &row, const QString &text)
    {
        for (QAction *action : row.findChild<QMenu *>()->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    static QString words(const PipelineRow &row)
    {
        QStringList texts;
        for (const auto *label : row.findChildren<RoleLabel *>())
            texts += label->text();
        return texts.join(u'|');
    }
    QByteArray written() const
    {
        QFile file(m_world->folder.filePath(QStringLiteral("out.csv")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<TestServices>();
        makeList();
    }
    void cleanup()
    {
        m_list.reset();
        m_known.reset();
        m_world.reset();
    }

    void aDocumentIsKnownUntilItIsRemoved()
    {
        QVERIFY(m_list->isHidden());
        QSignalSpy shown(m_list.get(), &PipelineList::shown);
        const QString path = document(QStringLiteral("a.json"), json("{'type':'text','lines':['m v=1 1']}"));
        PipelineRow *row = add(path);
        QCOMPARE(shown.size(), 1);
        QVERIFY(!m_list->isHidden());
        QVERIFY2(words(*row).contains(QStringLiteral("flow · lines of the document → ")), qPrintable(words(*row)));
        add(path);
        QCOMPARE(m_list->rows().size(), 1);
        makeList(); // as the next start does
        QCOMPARE(m_list->rows().size(), 1);
        action(*m_list->rows().first(), QStringLiteral("Remove from this list"))->trigger();
        QVERIFY(m_list->rows().isEmpty());
        QVERIFY(m_list->isHidden());
        QVERIFY(QFile::exists(path));
    }

    void itStartsAndEnds()
    {
        PipelineRow *row =
            add(document(QStringLiteral("a.json"), json("{'type':'text','lines':['m v=1 1','m v=2 2']}")));
        QVERIFY(button(*row, QStringLiteral("Start"))->isVisibleTo(row));
        QVERIFY(!button(*row, QStringLiteral("Finish"))->isVisibleTo(row));
        button(*row, QStringLiteral("Start"))->click();
        QVERIFY(row->pipeline().isRunning());
        QVERIFY(!button(*row, QStringLiteral("Start"))->isVisibleTo(row));
        QVERIFY(!action(*row, QStringLiteral("Remove from this list"))->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!row->pipeline().isRunning(), patienceMs);
        QVERIFY2(words(*row).contains(QStringLiteral("Ended")), qPrintable(words(*row)));
        QCOMPARE(written().count('\n'), 3);
    }

    void itIsHeldStoppedAndRunAgain()
    {
        PipelineRow *row = add(document(QStringLiteral("a.json"), json("{'type':'system','interval_ms':100}")));
        m_list->show(); // what nobody sees is not kept up to date
        QVERIFY(!button(*row, QStringLiteral("Pause"))->isVisibleTo(row));
        QSignalSpy added(&m_world->pipelines, &PipelineRegistry::added);
        row->pipeline().start();
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, patienceMs);
        const int id = added[0][0].value<Pipeline *>()->snapshot().id;
        QTRY_VERIFY2_WITH_TIMEOUT(words(*row).contains(QStringLiteral("Running · ")), qPrintable(words(*row)),
                                  patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(words(*row).contains(QStringLiteral("rows/s")), qPrintable(words(*row)), patienceMs);
        button(*row, QStringLiteral("Pause"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(*row, QStringLiteral("Resume")), patienceMs);
        button(*row, QStringLiteral("Resume"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(*row, QStringLiteral("Pause")), patienceMs);
        button(*row, QStringLiteral("Stop"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!row->pipeline().isRunning(), patienceMs);
        QVERIFY2(words(*row).contains(QStringLiteral("Stopped ")), qPrintable(words(*row)));
        // From a strip of it that has ended.
        QVERIFY(m_world->pipelines.canRunAgain(id));
        QVERIFY(m_world->pipelines.runAgain(id));
        QVERIFY(row->pipeline().isRunning());
        QVERIFY(m_world->pipelines.runAgain(id).error().message.contains(QStringLiteral("runs already")));
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 2, patienceMs);
        row->pipeline().stop();
        QTRY_VERIFY_WITH_TIMEOUT(!row->pipeline().isRunning(), patienceMs);
        // After a restart it is known what came of it.
        makeList();
        row = m_list->rows().first();
        QVERIFY2(words(*row).contains(QStringLiteral("Stopped ")) && words(*row).contains(QStringLiteral("stored")),
                 qPrintable(words(*row)));
        QVERIFY(!m_world->pipelines.canRunAgain(id)); // its row is gone
        QVERIFY(m_world->pipelines.runAgain(id).error().message.contains(QStringLiteral("not there any more")));
        QVERIFY(m_world->pipelines.running().isEmpty());
    }

    void refusedRowsAreSaidAndOpened()
    {
        const QString rejects = m_world->folder.filePath(QStringLiteral("bad.csv"));
        const QString path =
            document(QStringLiteral("a.json"), json("{'type':'text','lines':['m v=1 1','m,t=a,t=b v=2 2']}"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().replace(json("'sinks'"), json("'policy':{'rejects':'") +
                                                                             rejects.toUtf8() + json("'},'sinks'"));
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        PipelineRow *row = add(path);
        QVERIFY(!action(*row, QStringLiteral("Open the refused rows"))->isEnabled());
        row->pipeline().start();
        QTRY_VERIFY_WITH_TIMEOUT(!row->pipeline().isRunning(), patienceMs);
        QVERIFY2(words(*row).contains(QStringLiteral("1 row(s) stored · 1 refused")), qPrintable(words(*row)));
        makeList();
        QVERIFY(action(*m_list->rows().first(), QStringLiteral("Open the refused rows"))->isEnabled());
    }

    void anEndlessOneIsFinished()
    {
        PipelineRow *row = add(document(QStringLiteral("a.json"), json("{'type':'system','interval_ms':100}")));
        row->pipeline().start();
        QTRY_VERIFY2_WITH_TIMEOUT(words(*row).contains(QStringLiteral("Running")), qPrintable(words(*row)), patienceMs);
        QCOMPARE(m_world->pipelines.running().size(), 1);
        button(*row, QStringLiteral("Finish"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!row->pipeline().isRunning(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_world->pipelines.running().isEmpty(), patienceMs);
    }

    void twoListsShowTheSame()
    {
        PipelineRow *row = add(document(QStringLiteral("a.json"), json("{'type':'system','interval_ms':100}")));
        PipelineList second(*m_known, m_world->services);
        QCOMPARE(second.rows().size(), 1);
        PipelineRow *other = second.rows().first();
        button(*other, QStringLiteral("Start"))->click();
        QVERIFY(row->pipeline().isRunning());
        QVERIFY(button(*row, QStringLiteral("Stop"))->isVisibleTo(row));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->pipelines.running().size(), 1, patienceMs);
        button(*row, QStringLiteral("Stop"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(*other, QStringLiteral("Start"))->isVisibleTo(other), patienceMs);
        action(*row, QStringLiteral("Start with Penstock"))->trigger();
        QVERIFY(action(*other, QStringLiteral("Start with Penstock"))->isChecked());
        // Taken from one, it is gone from both.
        action(*other, QStringLiteral("Remove from this list"))->trigger();
        QVERIFY(m_list->rows().isEmpty() && m_list->isHidden());
        QVERIFY(second.rows().isEmpty() && second.isHidden());
    }

    void whatIsWrongIsSaid()
    {
        PipelineRow *row = add(document(QStringLiteral("a.json"), json("{'type':'tail'}")));
        QVERIFY2(words(*row).contains(QStringLiteral("/source/path")), qPrintable(words(*row)));
        row->pipeline().start();
        QVERIFY(!row->pipeline().isRunning());
        // Mended by another program, it starts.
        document(QStringLiteral("a.json"), json("{'type':'text','lines':['m v=1 1']}"));
        row->pipeline().start();
        QVERIFY(row->pipeline().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!row->pipeline().isRunning(), patienceMs);
        // The file is gone.
        QVERIFY(QFile::remove(row->pipeline().path()));
        row->pipeline().start();
        QVERIFY2(words(*row).contains(QStringLiteral("a.json cannot be read")), qPrintable(words(*row)));
    }

    void onlyWhatSomebodyHasToldToStartsWithTheProgram()
    {
        add(document(QStringLiteral("a.json"), json("{'type':'text','lines':['m v=1 1']}")));
        PipelineRow *told = add(document(QStringLiteral("b.json"), json("{'type':'text','lines':['m v=2 2']}")));
        QAction *starts = action(*told, QStringLiteral("Start with Penstock"));
        QVERIFY(!starts->isChecked());
        starts->trigger();
        QVERIFY(!told->pipeline().isRunning());
        makeList();
        QVERIFY(!runs(1));
        m_known->startThose();
        QVERIFY(!runs(0));
        QVERIFY(runs(1));
        QTRY_VERIFY_WITH_TIMEOUT(!runs(1), patienceMs);
        m_known->startThose(); // once
        QVERIFY(!runs(1));
    }

    void aServerThatIsWaitedForIsSaidAndCanBeGivenUp()
    {
        FakeServer server;
        server.setHandler(
            [](const FakeRequest &) { return FakeAnswer::of(503).header("Retry-After", "30").text("starting up"); });
        const QString path = document(QStringLiteral("a.json"), json("{'type':'text','lines':['m v=1 1']}"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes =
            file.readAll().replace(json("'sinks':["), json("'sinks':[{'type':'influx','database':'d','url':'") +
                                                          server.url().toEncoded() + json("'},"));
        file.seek(0);
        QVERIFY(file.write(bytes) == bytes.size());
        file.close();
        PipelineRow *row = add(path);
        m_list->show();
        row->pipeline().start();
        QTRY_VERIFY2_WITH_TIMEOUT(words(*row).contains(QStringLiteral("Connecting, try 1, next in 2")),
                                  qPrintable(words(*row)), patienceMs);
        QVERIFY2(words(*row).contains(QStringLiteral("It is asked again")), qPrintable(words(*row)));
        QToolButton *again = button(*row, QStringLiteral("Try now"));
        QVERIFY(again->isVisible() && !button(*row, QStringLiteral("Pause"))->isVisible());
        again->click();
        QTRY_VERIFY2_WITH_TIMEOUT(words(*row).contains(QStringLiteral("Connecting, try 2, next in")),
                                  qPrintable(words(*row)), patienceMs);
        button(*row, QStringLiteral("Stop"))->click();
        QVERIFY(!row->pipeline().isRunning());
        QVERIFY(button(*row, QStringLiteral("Start"))->isVisible() && !again->isVisible());
        QVERIFY2(!words(*row).contains(QStringLiteral("Connecting")), qPrintable(words(*row)));
        QVERIFY(m_world->pipelines.running().isEmpty());
    }

    void aFreshOneIsSavedIntoTheList()
    {
        const QString id = m_world->addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://127.0.0.1:1"))).id;
        m_list->create(id, QStringLiteral("telemetry"));
        auto *editor = m_list->window()->findChild<PipelineEditor *>();
        QVERIFY(editor);
        QVERIFY(editor->text().bytes().contains("\"home\""));
        editor->saveTo(folder() + QStringLiteral("/new.json"));
        QCOMPARE(m_list->rows().size(), 1);
        QCOMPARE(m_list->rows().first()->pipeline().path(), folder() + QStringLiteral("/new.json"));
        editor->text().setPlainText(QStringLiteral("{}"));
        editor->saveTo(folder() + QStringLiteral("/new.json"));
        QVERIFY2(words(*m_list->rows().first()).contains(QStringLiteral("/schema")),
                 qPrintable(words(*m_list->rows().first())));
        delete editor;
    }
};

QTEST_MAIN(PipelineListTest)
#include "pipelinelist_test.moc"
