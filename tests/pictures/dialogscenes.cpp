// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/stage.h"
#include "ui/admin/runningqueriesdialog.h"
#include "ui/answer/exportdialog.h"
#include "ui/common/keymap.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/palette/shortcutlist.h"
#include "ui/pipelines/pipelineeditor.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/query/patterndialog.h"
#include "ui/results/numberlookdialog.h"
#include "ui/write/lineeditor.h"
#include "ui/write/writetab.h"

#include <QMenuBar>
#include <QPlainTextEdit>

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
    for (int i = 1; i <= 40; ++i)
        many.addProfile(i == 7 ? QStringLiteral("the measurements of the plant in the north, second machine, read only")
                               : QStringLiteral("plant %1").arg(i),
                        stage.server.url());
    ConnectionsDialog dialog(many.services);
    album.take(QStringLiteral("dialogs/connections-many"), dialog);
}

void takeWriting(Stage &stage)
{
    WriteTab tab(stage.test.services);
    tab.setTarget(stage.home.id, QStringLiteral("plant"));
    tab.editor()->setPlainText(QStringLiteral("climate,room=roof temperature=21.5,humidity=40i 1700000000000000000\n"
                                              "climate,room=roof temperature=\"warm\" 1700000000000000001\n"
                                              "climate,room= temperature=1\n"));
    stage.album.take(QStringLiteral("dialogs/write"), tab, QSize(1'100, 640));
}

} // namespace

void takeDialogs(Stage &stage)
{
    Album &album = stage.album;
    takeConnections(stage);
    takeWriting(stage);
    AboutBox about(nullptr);
    album.take(QStringLiteral("dialogs/about"), about);
    PreferencesDialog preferences(stage.test.settings, stage.test.resultPreferences);
    album.take(QStringLiteral("dialogs/preferences"), preferences);
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
    if (Session *const session = stage.test.sessions.find(stage.home.id)) {
        session->open();
        RunningQueriesDialog queries(*session, QStringLiteral("plant"));
        album.take(QStringLiteral("dialogs/queries"), queries);
    }
    if (album.wants(QStringLiteral("dialogs/keys"))) {
        MainWindow window(stage.test.services);
        ShortcutList keys(*window.menuBar(), *window.findChild<KeyMap *>(), &window);
        album.take(QStringLiteral("dialogs/keys"), keys);
    }
}

} // namespace penstock
