// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/ownpatterns.h"

#include "core/file/atomicfile.h"
#include "core/file/smallfile.h"
#include "core/workspace/patternstore.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/query/patterndialog.h"
#include "ui/query/patterntree.h"

#include <QFileDialog>
#include <QMenu>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 longestFile = 16 * 1024 * 1024;

} // namespace

OwnPatterns::OwnPatterns(PatternStore &store, PatternTree &tree, MessageBar &message)
    : m_store(store), m_tree(tree), m_message(message)
{
    setText(tr("Own patterns"));
    setToolTip(tr("Make, edit and pass on patterns of your own"));
    setAccessibleName(text());
    setIcon(themedIcon(QStringLiteral("more"), ThemeRole::Text));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    auto *menu = new QMenu(this);
    menu->addAction(tr("&New pattern…"), this, &OwnPatterns::make);
    m_copy = menu->addAction(tr("&Copy and edit…"), this, &OwnPatterns::copy);
    m_edit = menu->addAction(tr("&Edit…"), this, &OwnPatterns::edit);
    m_remove = menu->addAction(tr("&Remove"), this, &OwnPatterns::remove);
    menu->addSeparator();
    menu->addAction(tr("&Import…"), this, &OwnPatterns::importFile);
    m_export = menu->addAction(tr("E&xport…"), this, &OwnPatterns::exportFile);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &OwnPatterns::updateActions);
    connect(&m_store, &PatternStore::failed, this,
            [this](const Error &error) { m_message.showMessage(MessageBar::Kind::Error, error.message); });
    if (!m_store.problems().isEmpty())
        m_message.showMessage(MessageBar::Kind::Warning, m_store.problems().constFirst(),
                              m_store.problems().join(u'\n'));
}

void OwnPatterns::updateActions()
{
    m_copy->setEnabled(!m_tree.current().text().isEmpty()); // a server may run none
    m_edit->setEnabled(m_tree.isOwn());
    m_remove->setEnabled(m_tree.isOwn());
    m_export->setEnabled(!m_store.patterns().isEmpty());
}

void OwnPatterns::make()
{
    showDialog({{}, QueryPattern({}, {}, {}, m_language)}, {});
}

void OwnPatterns::copy()
{
    OwnPattern copied = current();
    copied.pattern = QueryPattern(freshName(copied.pattern.name()), tr("Copy of %1").arg(copied.pattern.title()),
                                  copied.pattern.text(), copied.pattern.language());
    showDialog(copied, {});
}

void OwnPatterns::edit()
{
    if (m_tree.isOwn())
        showDialog(current(), m_tree.current());
}

void OwnPatterns::remove()
{
    if (!m_tree.isOwn())
        return;
    const OwnPattern removed = current();
    if (const Status status = m_store.remove(removed.pattern.language(), removed.pattern.name()); !status) {
        m_message.showMessage(MessageBar::Kind::Error, status.error().message);
        return;
    }
    m_message.showMessage(MessageBar::Kind::Information, tr("“%1” is removed.").arg(removed.pattern.title()));
    m_message.setAction(tr("&Undo"), [this, removed] {
        if (const Status status = m_store.put(removed))
            m_tree.choose(removed.pattern.name());
        else
            m_message.showMessage(MessageBar::Kind::Error, status.error().message);
    });
}

OwnPattern OwnPatterns::current() const
{
    const QueryPattern &pattern = m_tree.current();
    const auto own = std::ranges::find_if(
        m_store.patterns(), [&](const OwnPattern &any) { return any.isNamed(pattern.language(), pattern.name()); });
    return own == m_store.patterns().end() ? OwnPattern{{}, pattern} : *own;
}

QString OwnPatterns::freshName(const QString &wish) const
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(m_store.patterns(),
                                   [&](const OwnPattern &any) { return any.pattern.name() == name; });
    };
    QString name = QStringLiteral("my_") + wish;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("my_%1_%2").arg(wish).arg(i);
    return name;
}

void OwnPatterns::showDialog(const OwnPattern &pattern, const std::optional<QueryPattern> &replaced)
{
    auto *dialog = new PatternDialog(m_store, pattern, replaced, this);
    connect(dialog, &PatternDialog::kept, &m_tree, &PatternTree::choose);
    dialog->open();
}

void OwnPatterns::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import patterns"), {}, tr("Patterns (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OwnPatterns::take);
    dialog->open();
}

void OwnPatterns::take(const QString &path)
{
    const Result<QByteArray> bytes = readSmallFile(path, longestFile);
    const Result<QStringList> leftOut = bytes ? m_store.take(*bytes) : std::unexpected(bytes.error());
    if (!leftOut)
        m_message.showMessage(MessageBar::Kind::Error, leftOut.error().message);
    else if (leftOut->isEmpty())
        m_message.showMessage(MessageBar::Kind::Success, tr("The patterns are taken over."));
    else
        m_message.showMessage(MessageBar::Kind::Warning,
                              tr("%n pattern(s) of the file were left out.", nullptr, int(leftOut->size())),
                              leftOut->join(u'\n'));
}

void OwnPatterns::exportFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Export your patterns"), QStringLiteral("patterns.json"), tr("Patterns (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &OwnPatterns::give);
    dialog->open();
}

void OwnPatterns::give(const QString &path)
{
    const Status status = AtomicFile::write(path, PatternFile{m_store.patterns(), {}}.toJson());
    if (status)
        m_message.showMessage(MessageBar::Kind::Success, tr("Your patterns are in %1.").arg(path));
    else
        m_message.showMessage(MessageBar::Kind::Error, status.error().message);
}

} // namespace penstock
