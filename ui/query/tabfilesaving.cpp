// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a tab's text gets into its file.
#include "core/async/background.h"
#include "core/query/redaction.h"
#include "core/workspace/filename.h"
#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"
#include "ui/query/querytab.h"
#include "ui/query/saved/savequerydialog.h"
#include "ui/query/tabfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace penstock {

void TabFile::save()
{
    if (m_isWriting) { // only then is it known what stands there, and where
        m_savesAgain = true;
        return;
    }
    const std::optional<Language> language = QueryFile::languageOf(m_path);
    if (m_path.isEmpty() || (language && language != m_tab.language()))
        saveAs();
    else
        writeTo(m_path, false);
}

void TabFile::saveAs()
{
    const QString own = m_services.workspace.queries.ownPath(m_path);
    const QString folder = own.contains(u'/') ? own.first(own.lastIndexOf(u'/')) : QString();
    const QString wish = m_path.isEmpty() ? fileNameFrom(m_tab.title()) : name();
    auto *dialog = new SaveQueryDialog(m_services.workspace.queries, folder, wish, m_tab.language(), &m_tab);
    connect(dialog, &SaveQueryDialog::chosen, this, [this](const QString &path) {
        m_file.hasTarget = true;
        writeTo(path, false);
    });
    connect(dialog, &SaveQueryDialog::elsewhereAsked, this, &TabFile::chooseElsewhere);
    dialog->open();
}

void TabFile::chooseElsewhere()
{
    const QString ending = QueryFile::ending(m_tab.language());
    const QString folder = m_path.isEmpty() ? m_services.workspace.recentFiles.folder() : QFileInfo(m_path).path();
    const QString name = (m_path.isEmpty() ? fileNameFrom(m_tab.title()) : this->name()) + ending;
    auto *dialog = new QFileDialog(&m_tab, tr("Save the query"), folder, tr("Queries (*%1)").arg(ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.mid(1));
    dialog->selectFile(name);
    // It would ask about the name as it was typed, without the ending.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { writeTo(path, false); });
    dialog->open();
}

void TabFile::writeTo(const QString &path, bool isReplacing)
{
    if (m_isWriting) {
        m_next = Wish{path, isReplacing};
        return;
    }
    m_isWriting = true;
    const QueryFile query = current();
    const QByteArray known = path == m_path ? m_print : QByteArray();
    const QString lock = m_services.workspace.queries.lockFile();
    runInBackground(
        this, [=] { return isReplacing ? replaceQuery(path, query) : storeQuery(path, query, known, lock); },
        [this, path, query](const StoredQuery &stored) { written(path, query, stored); });
}

void TabFile::written(const QString &path, const QueryFile &query, const StoredQuery &stored)
{
    m_isWriting = false;
    const std::optional<Wish> next = std::exchange(m_next, {});
    const bool savesAgain = std::exchange(m_savesAgain, false);
    // What was asked for meanwhile is done when this went well; else there is something to decide first.
    if (stored.isConflict) {
        askAboutConflict(path, stored.status.error().message);
        return;
    }
    if (!stored.status) {
        m_message.showError(stored.status.error());
        return;
    }
    const bool isNew = path != m_path;
    m_file = query;
    m_standIn = keepsTarget() ? std::optional(Target{m_tab.profileId(), m_tab.database()}) : std::nullopt;
    m_print = stored.print;
    m_isKnown = true;
    setPath(path);
    textChanged();
    m_services.workspace.recentFiles.add(path);
    m_services.workspace.queries.watch();
    m_services.workspace.queries.readAgain();
    if (withoutSecrets(query.text, query.language) != query.text)
        m_message.showMessage(MessageBar::Kind::Warning,
                              tr("Saved in %1, without the password or token in the text: secrets are in no file.")
                                  .arg(QDir::toNativeSeparators(path)));
    else if (isStranger(query))
        m_message.showMessage(MessageBar::Kind::Success,
                              tr("Saved in %1. It is still for the connection “%2”, which is not here.")
                                  .arg(QDir::toNativeSeparators(path), query.connection));
    else if (isNew)
        m_message.showMessage(MessageBar::Kind::Success, tr("Saved in %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_message.clear();
    if (next)
        writeTo(next->path, next->isReplacing);
    else if (savesAgain && (m_isModified || current().toBytes() != query.toBytes()))
        save();
}

/// What somebody else wrote is gone for good if this one is written over it.
void TabFile::askAboutConflict(const QString &path, const QString &reason)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Save the query"),
                                QStringLiteral("%1\n%2").arg(QDir::toNativeSeparators(path), reason),
                                QMessageBox::NoButton, &m_tab);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Nothing was written."));
    const QPushButton *overwrite = box->addButton(tr("&Overwrite it"), QMessageBox::DestructiveRole);
    const QPushButton *load =
        path == m_path ? box->addButton(tr("&Load it, and drop what I changed"), QMessageBox::DestructiveRole)
                       : nullptr;
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton *button) {
        if (button == overwrite)
            writeTo(path, true);
        else if (load && button == load)
            reload();
    });
    box->open();
}

} // namespace penstock
