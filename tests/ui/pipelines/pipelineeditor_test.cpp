// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fileedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/pipelines/documentform.h"
#include "ui/pipelines/documenttext.h"
#include "ui/pipelines/pipelineeditor.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
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

class PipelineEditorTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QPointer<PipelineEditor> m_editor;

    DocumentForm &form() const { return *m_editor->findChild<DocumentForm *>(); }
    QJsonObject object() const { return QJsonDocument::fromJson(m_editor->text().bytes()).object(); }
    QString verdict() const { return m_editor->findChild<RoleLabel *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : m_editor->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    QComboBox *combo(const QString &data) const
    {
        for (auto *box : form().findChildren<QComboBox *>()) {
            if (box->findData(data) >= 0 || box->findText(data) >= 0)
                return box;
        }
        return nullptr;
    }
    void choose(const QString &data) const
    {
        QComboBox *box = combo(data);
        const int row = box->findData(data) >= 0 ? box->findData(data) : box->findText(data);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
    QLineEdit *edit(int row) const // name, path, database
    {
        QList<QLineEdit *> edits;
        for (auto *edit : form().findChildren<QLineEdit *>()) {
            if (edit->isVisible() && !qobject_cast<QComboBox *>(edit->parentWidget()))
                edits += edit;
        }
        std::ranges::sort(edits, {}, [](const QLineEdit *one) { return one->mapTo(one->window(), QPoint()).y(); });
        return edits.value(row);
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void init()
    {
        m_editor = new PipelineEditor({QStringLiteral("home"), QStringLiteral("plant")});
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor));
    }
    void cleanup() { delete m_editor; }

    void aFreshOneBecomesRunnableByTheForm()
    {
        m_editor->begin(QStringLiteral("home"), QStringLiteral("telemetry"), m_folder.path());
        QVERIFY2(verdict().contains(QStringLiteral("/source/path")), qPrintable(verdict()));
        QVERIFY(!button(QStringLiteral("Save and start"))->isEnabled());
        type(edit(1), QStringLiteral("/data/a.lp"));
        QCOMPARE(object()[u"source"][u"path"].toString(), QStringLiteral("/data/a.lp"));
        QVERIFY2(verdict().contains(QStringLiteral("a.lp → home · telemetry")), qPrintable(verdict()));
        QVERIFY(button(QStringLiteral("Save and start"))->isEnabled());
        type(edit(0), QStringLiteral("my flow"));
        QCOMPARE(object()[u"name"].toString(), QStringLiteral("my flow"));
        choose(QStringLiteral("plant"));
        type(edit(2), QStringLiteral("db"));
        const QJsonObject sink = object()[u"sinks"][0].toObject();
        QCOMPARE(sink[u"connection"].toString(), QStringLiteral("plant"));
        QCOMPARE(sink[u"database"].toString(), QStringLiteral("db"));
    }

    void theFormLeavesTheRestAsItIs()
    {
        const QByteArray text =
            json("{'schema':'penstock "
                 "pipeline','version':1,'name':'n','source':{'type':'tail','path':'/"
                 "x','look_ms':50},'policy':{'concurrency':3},             "
                 "'sinks':[{'type':'influx','connection':'home','database':'d','gzip':'on'},{'type':'list'}]}");
        m_editor->text().setPlainText(QString::fromUtf8(text));
        type(edit(0), QStringLiteral("m"));
        QJsonObject wanted = QJsonDocument::fromJson(text).object();
        wanted[u"name"] = QStringLiteral("m");
        QCOMPARE(object(), wanted);
        m_editor->text().undo(); // one step
        QCOMPARE(m_editor->text().bytes(), text);
        // Another kind of source has other parts.
        choose(QStringLiteral("system"));
        QCOMPARE(object()[u"source"].toObject(), (QJsonObject{{QStringLiteral("type"), QStringLiteral("system")}}));
        QTRY_VERIFY(!m_editor->findChild<FileEdit *>());
        choose(QStringLiteral("text"));
        QVERIFY2(!m_editor->text().flaw(), qPrintable(verdict())); // has a line to begin with
    }

    void theTextIsTheTruth()
    {
        m_editor->begin({}, {}, m_folder.path());
        m_editor->text().setPlainText(QStringLiteral("{\n\"schema\": \"penstock pipeline\",\n\"version\": 1,\n"
                                                     "\"source\": {\"type\": \"csv\", \"path\": \"/a.csv\"},\n"
                                                     "\"source\": {\"type\": \"stdin\"},\n"
                                                     "\"sinks\": [{\"type\": \"list\"}]\n}"));
        QVERIFY2(verdict().startsWith(QStringLiteral("Line 5, /source: ")), qPrintable(verdict()));
        QVERIFY(m_editor->text().flaw());
        QCOMPARE(m_editor->text().flaw()->line, 5);
        m_editor->text().setPlainText(QStringLiteral("{\n\"schema\" 1}"));
        QVERIFY(!form().isEnabled());
        QVERIFY2(verdict().contains(QStringLiteral("line 2")), qPrintable(verdict()));
        m_editor->text().setPlainText(QStringLiteral("[]"));
        QVERIFY(!form().isEnabled());
        m_editor->text().setPlainText(
            QStringLiteral("{\"schema\":\"penstock pipeline\",\"version\":1,\"name\":\"by hand\",\"source\":"
                           "{\"type\":\"stdin\"},\"sinks\":[{\"type\":\"csv\",\"path\":\"/o.csv\"}]}"));
        QVERIFY(form().isEnabled());
        QCOMPARE(edit(0)->text(), QStringLiteral("by hand"));
        QCOMPARE(edit(1)->text(), QStringLiteral("/o.csv")); // standard input has nothing to fill in
    }

    void itIsSavedAndOpened()
    {
        const QString path = m_folder.filePath(QStringLiteral("new/flow.json"));
        QSignalSpy saved(m_editor, &PipelineEditor::saved);
        m_editor->begin(QStringLiteral("home"), QStringLiteral("d"), m_folder.path());
        m_editor->saveTo(path);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(m_editor->path(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_editor->text().bytes());
        QVERIFY(m_editor->windowTitle().contains(QStringLiteral("flow.json")));

        PipelineEditor other({});
        other.edit(path);
        QCOMPARE(other.text().bytes(), m_editor->text().bytes());
        other.edit(m_folder.filePath(QStringLiteral("missing.json")));
        QTRY_VERIFY(other.findChild<MessageBar *>()->isVisibleTo(&other));

        // What can run is started, once it is saved.
        QSignalSpy started(m_editor, &PipelineEditor::startRequested);
        type(edit(1), QStringLiteral("/a.lp"));
        button(QStringLiteral("Save and start"))->click();
        QCOMPARE(started.size(), 1);
        QCOMPARE(started[0][0].toString(), path);
        QCOMPARE(saved.size(), 2);
    }

    void whatIsNotSavedIsAskedFor()
    {
        m_editor->begin(QStringLiteral("home"), QStringLiteral("d"), m_folder.path());
        type(edit(0), QStringLiteral("precious"));
        m_editor->close();
        QVERIFY(m_editor && m_editor->isVisible());
        auto *bar = m_editor->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        Q_EMIT bar->actionTriggered();
        QTRY_VERIFY(!m_editor);
    }

    void whatIsUnchangedCloses()
    {
        m_editor->begin(QStringLiteral("home"), QStringLiteral("d"), m_folder.path());
        m_editor->close();
        QTRY_VERIFY(!m_editor);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        m_editor->begin({}, {}, m_folder.path());
        QSignalSpy saved(m_editor, &PipelineEditor::saved);
        m_editor->saveTo(QStringLiteral("/proc/nowhere/flow.json"));
        QCOMPARE(saved.size(), 0);
        QTRY_VERIFY(m_editor->findChild<MessageBar *>()->isVisible());
        QVERIFY(m_editor->path().isEmpty());
    }
};

QTEST_MAIN(PipelineEditorTest)
#include "pipelineeditor_test.moc"
