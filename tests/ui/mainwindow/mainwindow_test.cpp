// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvimport.h"
#include "core/pipeline/pipeline.h"
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/dropoverlay.h"
#include "ui/common/messagebar.h"
#include "ui/importing/importwizard.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/stopquestion.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <memory>

namespace penstock {

namespace {

QString messages(const QWidget &window)
{
    QString text;
    const auto bars = window.findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (!bar->isVisibleTo(&window))
            continue;
        const auto labels = bar->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text();
    }
    return text;
}

QAction *action(const QWidget &window, const QString &text)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *candidate : actions) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void press(const QMessageBox &box, const QString &text)
{
    const auto buttons = box.buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().remove(u'&') == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button ") + text));
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestServices>();
        m_window = std::make_unique<MainWindow>(m_test->services);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_test.reset();
    }

    void filesAreTakenAnywhereInTheWindow_data()
    {
        QTest::addColumn<bool>("onTheEditor");
        QTest::newRow("window") << false;
        QTest::newRow("query editor") << true;
    }

    void filesAreTakenAnywhereInTheWindow()
    {
        QFETCH(bool, onTheEditor);
        const QString file = makeFile(QStringLiteral("sensors.csv"), "time,cpu\n2024-01-01T00:00:00Z,1\n");
        auto *tabs = m_window->findChild<QueryTabs *>();
        if (!tabs->currentTab())
            tabs->newTab();
        QWidget *target = m_window.get();
        if (onTheEditor)
            target = tabs->currentTab()->editor()->viewport();
        auto *overlay = m_window->findChild<DropOverlay *>();

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QVERIFY(dragEnter(target, data));
        QVERIFY(overlay->isVisible());
        QVERIFY2(overlay->accessibleName().contains(QStringLiteral("sensors.csv")),
                 qPrintable(overlay->accessibleName()));
        QCOMPARE(overlay->geometry(), m_window->rect());

        QVERIFY(drop(target, data));
        QVERIFY(!overlay->isVisible());
        QCOMPARE(m_window->findChildren<ImportWizard *>().size(), 1);
        QVERIFY(messages(*m_window).isEmpty());
    }

    void otherFilesAreRefusedWithTheReason()
    {
        const QString file = makeFile(QStringLiteral("picture.png"), "PNG");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QVERIFY(dragEnter(m_window.get(), data));
        QVERIFY(m_window->findChild<DropOverlay *>()->accessibleName().contains(QStringLiteral("not a CSV file")));
        QVERIFY(drop(m_window.get(), data));
        QVERIFY(m_window->findChildren<ImportWizard *>().isEmpty());
        QVERIFY(messages(*m_window).contains(QStringLiteral("picture.png is not a CSV file")));
    }

    void overlayGoesWhenTheFilesLeave()
    {
        const QString file = makeFile(QStringLiteral("sensors.csv"), "time,cpu\n1,1\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QVERIFY(dragEnter(m_window.get(), data));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_window.get(), &leave);
        QTRY_VERIFY(!m_window->findChild<DropOverlay *>()->isVisible());
    }

    void draggedTextIsNotTheWindowsBusiness()
    {
        QMimeData data;
        data.setText(QStringLiteral("\"cpu\""));
        QVERIFY(!dragEnter(m_window.get(), data));
        QVERIFY(!m_window->findChild<DropOverlay *>()->isVisible());
    }

    /// None takes the place of another; each is closed for itself, and what is behind comes up.
    void messagesOfSeveralThingsStandTogether()
    {
        Error error;
        error.message = QStringLiteral("There is no saved connection called so.");
        m_window->showError(error);
        m_window->openFiles({makeFile(QStringLiteral("picture.png"), "\x89PNG\r\n\x1a\n")});
        Q_EMIT m_test->secrets.keyringUnavailable(QStringLiteral("locked"));
        for (const char *said : {"called so", "picture.png", "No keyring answers"})
            QVERIFY2(messages(*m_window).contains(QLatin1String(said)), said);
        error.message = QStringLiteral("The tabs cannot be written.");
        Q_EMIT m_test->workspace.tabs.failed(error);
        error.message = QStringLiteral("The history cannot be written.");
        Q_EMIT m_test->workspace.history.failed(error);
        QVERIFY(messages(*m_window).contains(QStringLiteral("The history"))); // the newest ones
        QVERIFY(messages(*m_window).contains(QStringLiteral("The tabs")));
        for (int count = 0; count < 5; ++count) {
            QVERIFY2(!messages(*m_window).isEmpty(), qPrintable(QString::number(count)));
            const auto bars = m_window->findChildren<MessageBar *>();
            for (MessageBar *bar : bars) {
                if (bar->isVisible()) {
                    bar->clear();
                    break;
                }
            }
        }
        QVERIFY2(messages(*m_window).isEmpty(), qPrintable(messages(*m_window)));
    }

    void missingInfluxdIsSaidWithWhatToDo()
    {
        m_window->openConnection(Profile::localId());
        QTRY_VERIFY(!messages(*m_window).isEmpty());
        QVERIFY2(messages(*m_window).contains(QStringLiteral("influxd")), qPrintable(messages(*m_window)));
    }

    void opensAConnectionAndRunsAStatement()
    {
        InfluxdServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.query(QStringLiteral("CREATE DATABASE telemetry"));
        QCOMPARE(server.write(QStringLiteral("telemetry"), "sensors,host=a cpu=1.5 1\n"), 204);
        const Profile profile = m_test->addProfile(QStringLiteral("home"), server.url());
        m_window->openConnection(profile.id);

        // The first database is chosen by itself, and the explorer shows it.
        auto *tree = m_window->findChild<QDockWidget *>(QStringLiteral("explorer"))->findChild<QTreeView *>();
        QTRY_COMPARE(m_test->settings.lastDatabase(), QStringLiteral("telemetry"));
        QCOMPARE(m_test->settings.lastConnection(), profile.id);
        QTRY_COMPARE(tree->currentIndex().data().toString(), QStringLiteral("telemetry"));
        const auto combos = m_window->findChildren<QComboBox *>();
        const auto shows = [&combos](const QString &text) {
            return std::ranges::any_of(combos,
                                       [&text](const QComboBox *combo) { return combo->currentText() == text; });
        };
        QVERIFY(shows(QStringLiteral("home")));
        QVERIFY(shows(QStringLiteral("telemetry")));

        m_window->openStatement(profile.id, QStringLiteral("telemetry"), QStringLiteral("SELECT * FROM sensors"), true);
        const auto statusText = [this] {
            QString text;
            const auto labels = m_window->statusBar()->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                text += label->text() + u'\n';
            return text;
        };
        QTRY_VERIFY2(statusText().contains(QStringLiteral("1 row")), qPrintable(statusText()));
        QVERIFY(statusText().contains(QStringLiteral("home · connected")));
    }

    void closingAsksWhileAnImportRuns()
    {
        // Nobody listens there: the import waits and tries again.
        Profile nobody = Profile::createNew();
        nobody.name = QStringLiteral("nobody");
        nobody.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        ImportPlan plan;
        plan.file = makeFile(QStringLiteral("sensors.csv"), "time,cpu\n2024-01-01T00:00:00Z,1\n");
        plan.columns.resize(2);
        plan.columns[0].name = QStringLiteral("time");
        plan.columns[0].role = ColumnPlan::Role::Time;
        plan.columns[1].name = QStringLiteral("cpu");
        plan.columns[1].type = ColumnPlan::FieldType::Float;
        plan.measurement = QStringLiteral("sensors");
        plan.pipeline.target.database = QStringLiteral("telemetry");
        const Result<Pipeline *> started = startImport(plan, {nobody, {}}, m_test->pipelines, this);
        QVERIFY2(started, qPrintable(started ? QString() : started.error().message));
        QCOMPARE(m_test->pipelines.running().size(), 1);

        m_window->close();
        QVERIFY(m_window->isVisible());
        QPointer<StopQuestion> question = m_window->findChild<StopQuestion *>();
        QVERIFY(question);
        QVERIFY2(question->informativeText().contains(QStringLiteral("sensors.csv")),
                 qPrintable(question->informativeText()));
        press(*question, QStringLiteral("Keep running"));
        QTRY_VERIFY(!question);
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_test->pipelines.running().size(), 1);

        m_window->close();
        question = m_window->findChild<StopQuestion *>();
        QVERIFY(question);
        press(*question, QStringLiteral("Stop 1 import and quit"));
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_test->pipelines.running().isEmpty());
    }

    void themeIsChosenInTheMenu()
    {
        action(*m_window, QStringLiteral("Dark"))->trigger();
        QCOMPARE(m_test->settings.colourScheme(), Settings::ColourScheme::Dark);
        QVERIFY(action(*m_window, QStringLiteral("Dark"))->isChecked());
        QVERIFY(!action(*m_window, QStringLiteral("System"))->isChecked());
    }

    void layoutComesBack()
    {
        auto *explorer = m_window->findChild<QDockWidget *>(QStringLiteral("explorer"));
        QVERIFY(explorer->isVisible());
        explorer->hide();
        m_window->close();
        m_window = std::make_unique<MainWindow>(m_test->services);
        m_window->show();
        explorer = m_window->findChild<QDockWidget *>(QStringLiteral("explorer"));
        QVERIFY(!explorer->isVisible());
        action(*m_window, QStringLiteral("Reset layout"))->trigger();
        QVERIFY(explorer->isVisible());
    }

    void everyControlHasANameForOthers()
    {
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *combo = qobject_cast<const QComboBox *>(widget);
            const auto *edit = qobject_cast<const QLineEdit *>(widget);
            // Parts of Qt's own widgets name themselves: a tab's close button, a field's clear button.
            if (widget->objectName().startsWith(QLatin1String("qt_")) || !widget->isVisibleTo(m_window.get()))
                continue;
            if (button && qobject_cast<const QLineEdit *>(widget->parentWidget()))
                continue;
            if (button && QLatin1String(widget->metaObject()->className()) == QLatin1String("CloseButton"))
                continue;
            const QString name = button  ? button->text() + button->accessibleName() + button->toolTip()
                                 : combo ? combo->accessibleDescription() + combo->accessibleName()
                                 : edit  ? edit->accessibleName() + edit->placeholderText()
                                         : QStringLiteral("not asked");
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QStringLiteral("%1 %2 in %3")
                                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                         QLatin1String(widget->parentWidget()->metaObject()->className()))));
        }
    }

private:
    QString makeFile(const QString &name, const QByteArray &content)
    {
        QFile file(m_test->folder.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(content);
        return file.fileName();
    }

    static bool dragEnter(QWidget *target, const QMimeData &data)
    {
        QDragEnterEvent event(target->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(target, &event);
        return event.isAccepted();
    }

    static bool drop(QWidget *target, const QMimeData &data)
    {
        QDropEvent event(target->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                         Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(target, &event);
        return event.isAccepted();
    }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace penstock

QTEST_MAIN(penstock::MainWindowTest)
#include "mainwindow_test.moc"
