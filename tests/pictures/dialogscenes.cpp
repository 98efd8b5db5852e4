// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/stage.h"
#include "ui/answer/exportdialog.h"
#include "ui/common/keymap.h"
#include "ui/common/messagebar.h"
#include "ui/common/zonedialog.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/importconnectionsdialog.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/localserverpanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/serverlogdock.h"
#include "ui/pipelines/pipelineeditor.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/query/patterndialog.h"
#include "ui/results/numberlookdialog.h"
#include "ui/write/lineeditor.h"
#include "ui/write/livereview.h"
#include "ui/write/reviewpane.h"
#include "ui/write/schemamodel.h"
#include "ui/write/writetab.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

namespace penstock {

namespace {

void takeConnections(Stage &stage)
{
    Album &album = stage.album;
    {
        TestServices fresh;
        ConnectionsDialog dialog(fresh.services);
        album.take(QStringLiteral("dialogs/connections-none"), dialog);
    }
    TestServices many;
    for (int i = 1; i <= 40; ++i) {
        Profile profile = many.addProfile(
            i == 7 ? QStringLiteral("the measurements of the plant in the north, second machine, read only")
                   : QStringLiteral("plant %1").arg(i),
            stage.server.url());
        if (i > 4)
            profile.group =
                i < 20 ? QStringLiteral("site %1").arg(i % 3) : QStringLiteral("site 12/line %1").arg(i % 4);
        many.profiles.save(profile);
    }
    ConnectionsDialog dialog(many.services);
    album.take(QStringLiteral("dialogs/connections-many"), dialog);
}

void takeConnectionImport(Stage &stage)
{
    TestServices services;
    services.addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://localhost:8086")));
    const Result<ForeignFile> file =
        ForeignFile::read(QStringLiteral("telegraf.conf"),
                          "[[outputs.influxdb]]\nurls = [\"http://localhost:8086\", \"https://influx.example.org\"]\n"
                          "[[outputs.influxdb]]\nurls = [\"udp://localhost:8089\"]\n"
                          "[[outputs.influxdb_v2]]\nurls = [\"http://lab:8086\"]\ntoken = \"${TOKEN}\"\n"
                          "insecure_skip_verify = true\nbucket = \"plant\"\norganization = \"house\"\n");
    if (!file)
        return;
    ImportConnectionsDialog dialog(services.services, *file);
    dialog.findChild<QTreeWidget *>()->setCurrentItem(dialog.findChild<QTreeWidget *>()->topLevelItem(3));
    stage.album.take(QStringLiteral("dialogs/connections-import"), dialog);
}

void takeLocalServer(Stage &stage)
{
    LocalServer server({}, stage.test.folder.filePath(QStringLiteral("local-server")));
    ServerLogDock dock(server, stage.test.pipelines);
    dock.complete();
    stage.album.take(QStringLiteral("dialogs/local-server"), dock, QSize(1'100, 260));
    const QString name = QStringLiteral("dialogs/local-server-reset");
    const QList<QToolButton *> buttons = dock.findChildren<QToolButton *>();
    const auto reset = std::ranges::find(buttons, LocalServerPanel::tr("Reset…"), &QToolButton::text);
    if (reset == buttons.end())
        return stage.album.miss(name, QStringLiteral("button to reset"));
    (*reset)->click();
    const auto *panel = dock.findChild<LocalServerPanel *>();
    stage.album.take(name, dock, QSize(1'100, 260), [panel] { return panel->findChild<MessageBar *>()->hasAction(); });
}

/// Page by page, that of the keys among them, and what a search shows.
void takePreferences(Stage &stage)
{
    Album &album = stage.album;
    if (!album.wants(QStringLiteral("dialogs/preferences")))
        return;
    MainWindow window(stage.test.services);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (commandOf(*action) == QLatin1String("window.preferences"))
            action->trigger();
    }
    auto *preferences = window.findChild<PreferencesWindow *>();
    for (int row = 0; row < preferences->pageList()->count(); ++row) {
        preferences->pageList()->setCurrentRow(row);
        album.take(QStringLiteral("dialogs/preferences-%1").arg(row + 1), *preferences);
    }
    preferences->searchField()->setText(QStringLiteral("proxy"));
    album.take(QStringLiteral("dialogs/preferences-found"), *preferences);
}

void takeWriting(Stage &stage)
{
    WriteTab tab(stage.test.services);
    tab.setTarget(stage.home.id, QStringLiteral("plant"));
    tab.editor()->setPlainText(QStringLiteral("climate,room=roof temperature=21.5,humidity=40i 1700000000000000000\n"
                                              "climate,room=roof temperature=\"warm\" 1700000000000000001\n"
                                              "climate,room= temperature=1\n"));
    // Its text was looked at, and the server has said what it has of that.
    const auto isCompared = [&tab] {
        const QAbstractItemModel *const schema = tab.findChild<ReviewPane *>()->findChild<QTreeView *>()->model();
        const QModelIndex of = schema->index(0, SchemaModel::NameColumn);
        return tab.review().isCurrent() && of.isValid() &&
               !schema->index(0, SchemaModel::ServerColumn, of).data().toString().isEmpty();
    };
    stage.album.take(QStringLiteral("dialogs/write"), tab, QSize(1'100, 640), isCompared);
}

} // namespace

void takeDialogs(Stage &stage)
{
    Album &album = stage.album;
    takeConnections(stage);
    takeConnectionImport(stage);
    takeLocalServer(stage);
    takeWriting(stage);
    AboutBox about(nullptr);
    album.take(QStringLiteral("dialogs/about"), about);
    takePreferences(stage);
    ZoneDialog zone("Europe/Berlin");
    album.take(QStringLiteral("dialogs/zone"), zone);
    ExportDialog exporting({}, {});
    album.take(QStringLiteral("dialogs/export"), exporting);
    NumberLookDialog look(QStringLiteral("temperature"), {.digits = 2}, [](const NumberLook &) {
        return QStringList{QStringLiteral("21.50"), QStringLiteral("-3.25")};
    });
    album.take(QStringLiteral("dialogs/number-look"), look);
    PatternDialog pattern(stage.test.workspace.patterns, {}, {}, nullptr);
    pattern.setAttribute(Qt::WA_DeleteOnClose, false);
    album.take(QStringLiteral("dialogs/pattern"), pattern);
    PipelineEditor editor({QStringLiteral("home")});
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    editor.begin(QStringLiteral("home"), QStringLiteral("plant"), stage.test.folder.path());
    album.take(QStringLiteral("dialogs/pipeline"), editor);
}

} // namespace penstock
