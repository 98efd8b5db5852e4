// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/saved/savedqueriesdock.h"

#include "core/async/background.h"
#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/workspace/queryfiles.h"
#include "core/workspace/querylibrary.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/query/saved/movequerydialog.h"
#include "ui/query/saved/savedqueriesmodel.h"
#include "ui/query/saved/savedqueriestree.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace penstock {

namespace {

enum Page { Tree, Nothing, NothingFound };

} // namespace

SavedQueriesDock::SavedQueriesDock(QueryLibrary &library, QWidget *parent)
    : LateDock(tr("Saved"), parent), m_library(library)
{
    setObjectName(QStringLiteral("savedQueries"));
    m_library.watch();
}

SavedQueriesTree &SavedQueriesDock::tree()
{
    complete();
    return *m_tree;
}

MessageBar &SavedQueriesDock::message()
{
    complete();
    return *m_message;
}

QWidget *SavedQueriesDock::makeContents()
{
    m_message = new MessageBar(this);
    m_tree = new SavedQueriesTree(m_library);
    m_stack = new QStackedWidget(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(makeHead());
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_tree);
    auto *nothing = new EmptyState(QStringLiteral("folder"), tr("No saved queries yet"),
                                   tr("A query that you save is a file here, in folders of your own, which others can "
                                      "be given."),
                                   tr("Save this quer&y…"), m_stack);
    connect(nothing, &EmptyState::actionTriggered, this, &SavedQueriesDock::saveAsked);
    m_stack->addWidget(nothing);
    m_stack->addWidget(new EmptyState(QStringLiteral("search"), tr("Nothing found"),
                                      tr("No saved query has that in its name or its text."), {}, m_stack));
    content->setFocusProxy(m_wanted);
    makeMenu();
    connect(m_tree, &SavedQueriesTree::opened, this,
            [this](const QString &path) { Q_EMIT openAsked(m_library.fullPath(path)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedQueriesDock::updateActions);
    connect(&m_tree->queries(), &SavedQueriesModel::failed, this, &SavedQueriesDock::tellProblem);
    connect(&m_tree->queries(), &SavedQueriesModel::filesDropped, this, &SavedQueriesDock::take);
    connect(&m_tree->queries(), &SavedQueriesModel::filled, this, &SavedQueriesDock::updateState);
    updateState();
    return content;
}

QWidget *SavedQueriesDock::makeHead()
{
    auto *head = new QWidget;
    m_wanted = new QLineEdit;
    m_wanted->setPlaceholderText(tr("Find a saved query"));
    m_wanted->setAccessibleName(m_wanted->placeholderText());
    m_wanted->setClearButtonEnabled(true);
    connect(m_wanted, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tree->find(text);
        updateState();
    });
    connect(m_wanted, &QLineEdit::returnPressed, this, &SavedQueriesDock::openCurrent);
    m_more = new QToolButton;
    m_more->setText(tr("Saved queries"));
    m_more->setToolTip(tr("Make folders, move, remove and pass on saved queries"));
    m_more->setAccessibleName(m_more->text());
    m_more->setIcon(themedIcon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(spacing::small, spacing::hair, spacing::small, 0);
    row->setSpacing(spacing::hair);
    row->addWidget(m_wanted);
    row->addWidget(m_more);
    return head;
}

void SavedQueriesDock::makeMenu()
{
    m_menu = new QMenu(this);
    const auto add = [this](const QString &icon, const QString &text, auto slot, const QKeySequence &keys = {}) {
        QAction *action = m_menu->addAction(text);
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // while the tree has the focus
        connect(action, &QAction::triggered, this, slot);
        m_tree->addAction(action);
        return action;
    };
    m_open = add({}, tr("&Open"), &SavedQueriesDock::openCurrent);
    m_ofCurrent += add(QStringLiteral("edit"), tr("&Rename"), [this] { m_tree->renameCurrent(); }, Qt::Key_F2);
    m_ofCurrent += add({}, tr("&Move to a folder…"), &SavedQueriesDock::moveCurrent);
    m_ofCurrent += add(QStringLiteral("trash"), tr("R&emove"), &SavedQueriesDock::removeCurrent, QKeySequence::Delete);
    m_ofCurrent += add(QStringLiteral("copy"), tr("&Copy its place"), &SavedQueriesDock::copyPath);
    m_menu->addSeparator();
    add(QStringLiteral("folder"), tr("&New folder"), &SavedQueriesDock::makeFolder);
    m_menu->addSeparator();
    add(QStringLiteral("import"), tr("&Import files…"), &SavedQueriesDock::importFiles);
    add({}, tr("Import a &folder…"), &SavedQueriesDock::importFolder);
    add(QStringLiteral("export"), tr("E&xport…"), &SavedQueriesDock::exportCurrent);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedQueriesDock::updateActions);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_tree->viewport()->mapToGlobal(at)); });
}

void SavedQueriesDock::updateActions()
{
    const bool hasCurrent = !m_tree->currentPath().isEmpty();
    m_open->setEnabled(hasCurrent && !m_tree->isFolder());
    for (QAction *action : std::as_const(m_ofCurrent))
        action->setEnabled(hasCurrent);
}

void SavedQueriesDock::updateState()
{
    const bool isEmpty = m_library.entries().isEmpty();
    m_stack->setCurrentIndex(isEmpty ? Nothing : m_tree->isFound() ? Tree : NothingFound);
    if (m_library.isCut())
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("There are more than %1 files and folders in %2; the rest is not listed.")
                                   .arg(QueryLibrary::most)
                                   .arg(QDir::toNativeSeparators(m_library.folder())));
    updateActions();
}

void SavedQueriesDock::tellProblem(const QString &reason)
{
    m_message->showMessage(MessageBar::Kind::Error, reason);
}

void SavedQueriesDock::openCurrent()
{
    if (!m_tree->currentPath().isEmpty() && !m_tree->isFolder())
        Q_EMIT openAsked(m_library.fullPath(m_tree->currentPath()));
}

/// Named at once, as in a file manager.
void SavedQueriesDock::makeFolder()
{
    m_wanted->clear();
    const QString base = tr("New folder");
    QString name = base;
    Result<QString> made = m_library.makeFolder(m_tree->currentFolder(), name);
    for (int number = 2; !made && made.error().kind == Error::Kind::BadInput && number < 100; ++number) {
        name = QStringLiteral("%1 %2").arg(base).arg(number);
        made = m_library.makeFolder(m_tree->currentFolder(), name);
    }
    if (!made) {
        tellProblem(made.error().message);
        return;
    }
    m_tree->choose(*made);
    connect(
        &m_tree->queries(), &SavedQueriesModel::filled, m_tree,
        [this, path = *made] {
            const auto rename = [this, path] {
                if (m_tree->currentPath() == path)
                    m_tree->renameCurrent();
            };
            QMetaObject::invokeMethod(m_tree, rename, Qt::QueuedConnection); // when the list has come to rest
        },
        Qt::SingleShotConnection);
}

void SavedQueriesDock::moveCurrent()
{
    const QString path = m_tree->currentPath();
    if (path.isEmpty())
        return;
    auto *dialog = new MoveQueryDialog(m_library, path, this);
    connect(dialog, &MoveQueryDialog::chosen, this, [this, path](const QString &folder) {
        if (const Result<QString> moved = m_library.move(path, folder))
            m_tree->choose(*moved);
        else
            tellProblem(moved.error().message);
    });
    dialog->open();
}

void SavedQueriesDock::removeCurrent()
{
    const QString path = m_tree->currentPath();
    if (path.isEmpty())
        return;
    const QModelIndex current = m_tree->currentIndex();
    const QString name = current.data().toString();
    QModelIndex next = current.siblingAtRow(current.row() + 1);
    if (!next.isValid())
        next = current.siblingAtRow(current.row() - 1);
    const QString nextPath = next.data(SavedQueriesModel::PathRole).toString();
    const Result<QString> place = m_library.remove(path);
    if (!place) {
        tellProblem(place.error().message);
        return;
    }
    if (!nextPath.isEmpty())
        m_tree->choose(nextPath);
    m_message->showMessage(MessageBar::Kind::Information, tr("“%1” is removed.").arg(name),
                           tr("For 30 days it is in %1.").arg(QDir::toNativeSeparators(*place)));
    m_message->setAction(tr("&Undo"), [this, place = *place, path] {
        if (const Status back = m_library.restore(place, path); !back)
            tellProblem(back.error().message);
        else
            m_tree->choose(path);
    });
}

void SavedQueriesDock::copyPath()
{
    QApplication::clipboard()->setText(QDir::toNativeSeparators(m_library.fullPath(m_tree->currentPath())));
}

void SavedQueriesDock::importFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import queries"), {}, tr("Queries (*.influxql *.sql *.flux)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &files) { take(files, m_tree->currentFolder()); });
    dialog->open();
}

void SavedQueriesDock::importFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import a folder of queries"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &folders) { take(folders, m_tree->currentFolder()); });
    dialog->open();
}

void SavedQueriesDock::take(const QStringList &files, const QString &folder)
{
    copy(files, m_library.fullPath(folder), tr("Imported"));
}

/// The current entry, or else all.
void SavedQueriesDock::exportCurrent()
{
    const QString path = m_tree->currentPath();
    auto *dialog = new QFileDialog(this, path.isEmpty() ? tr("Export all saved queries into…")
                                                        : tr("Export “%1” into…").arg(path));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &folder) {
        copy({m_library.fullPath(path)}, folder, tr("Exported into %1").arg(QDir::toNativeSeparators(folder)));
    });
    dialog->open();
}

void SavedQueriesDock::copy(const QStringList &paths, const QString &folder, const QString &done)
{
    runInBackground(
        this, [paths, folder] { return copyQueries(paths, folder); },
        [this, done](const CopiedQueries &copied) {
            m_library.watch();
            m_library.readAgain();
            const QString count = tr("%n query(ies)", nullptr, plural(quint64(copied.copied)));
            const QString text = QStringLiteral("%1: %2.").arg(done, count);
            if (copied.problems.isEmpty() && copied.redacted.isEmpty()) {
                m_message->showMessage(MessageBar::Kind::Success, text);
                return;
            }
            QStringList all{text};
            if (!copied.problems.isEmpty())
                all += tr("%n was left out.", nullptr, int(copied.problems.size()));
            if (!copied.redacted.isEmpty())
                all +=
                    tr("The passwords and tokens in %n of them were left out.", nullptr, int(copied.redacted.size()));
            m_message->showMessage(MessageBar::Kind::Warning, joinedSentences(all),
                                   (copied.problems + copied.redacted).join(u'\n'));
        });
}

} // namespace penstock
