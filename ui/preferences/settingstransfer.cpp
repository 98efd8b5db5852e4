// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/settingstransfer.h"

#include "core/connection/profilestore.h"
#include "core/file/atomicfile.h"
#include "core/settings/settings.h"
#include "core/workspace/settingsfile.h"
#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>

namespace penstock {

namespace {

/// What a file would change, by the names in it.
struct Changes
{
    QStringList settings;
    QStringList commands;
    QStringList connections;

    bool isEmpty() const { return settings.isEmpty() && commands.isEmpty() && connections.isEmpty(); }
};

Changes changesBy(const SettingsFile &file, const Services &services)
{
    Changes changes;
    for (const Setting &setting : allSettings()) {
        if (services.settings.value(setting.key) != setting.read(file.settings.value(setting.key)))
            changes.settings += setting.key;
    }
    const QHash<QString, QStringList> &ours = services.workspace.keys.all();
    changes.commands = file.keys.keys() + ours.keys();
    changes.commands.removeDuplicates();
    changes.commands.removeIf([&file, &ours](const QString &command) {
        return file.keys.contains(command) == ours.contains(command) && file.keys.value(command) == ours.value(command);
    });
    changes.commands.sort();
    for (const Profile &profile : file.connections) {
        if (services.profiles.find(profile.id) != profile)
            changes.connections += profile.name;
    }
    return changes;
}

} // namespace

SettingsTransfer::SettingsTransfer(const Services &services, MessageBar &message, QWidget &window)
    : QObject(&window), m_services(services), m_message(message), m_window(window)
{
}

void SettingsTransfer::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import settings"), QString(), tr("Settings (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsTransfer::takeFrom);
    dialog->open();
}

void SettingsTransfer::choosePlace(bool withConnections)
{
    auto *dialog = new QFileDialog(&m_window, tr("Export settings"), QString(), tr("Settings (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("penstock-settings.json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, withConnections](const QString &path) { writeTo(path, withConnections); });
    dialog->open();
}

void SettingsTransfer::takeFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message.showMessage(MessageBar::Kind::Error, tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)),
                              file.errorString());
        return;
    }
    const Result<SettingsFile> read = SettingsFile::fromBytes(file.read(SettingsFile::mostBytes + 1));
    if (!read) {
        m_message.showError(read.error());
        return;
    }
    ask(*read);
}

/// Nothing of before is kept.
void SettingsTransfer::ask(const SettingsFile &file)
{
    const Changes changes = changesBy(file, m_services);
    if (changes.isEmpty()) {
        m_message.showMessage(MessageBar::Kind::Information, tr("All that the file holds is so already."));
        return;
    }
    QStringList parts;
    if (!changes.settings.isEmpty())
        parts += tr("%n setting(s)", nullptr, int(changes.settings.size()));
    if (!changes.commands.isEmpty())
        parts += tr("the keys of %n command(s)", nullptr, int(changes.commands.size()));
    if (!changes.connections.isEmpty())
        parts += tr("%n connection(s)", nullptr, int(changes.connections.size()));
    m_message.showMessage(MessageBar::Kind::Warning,
                          tr("The file changes: %1. What was set before is not kept.").arg(parts.join(u", ")),
                          (changes.settings + changes.commands + changes.connections).join(u'\n'));
    m_message.setAction(tr("&Import"), [this, file] { apply(file); });
}

void SettingsTransfer::apply(const SettingsFile &file)
{
    const Status applied = file.apply(m_services.settings, m_services.workspace.keys, m_services.profiles);
    if (!applied) {
        m_message.showError(applied.error());
        return;
    }
    const QString said = file.connections.isEmpty()
                             ? tr("Settings and keys are those of the file now.")
                             : tr("Settings and keys are those of the file now, and %n connection(s) came with it. "
                                  "Their passwords have to be typed once.",
                                  nullptr, int(file.connections.size()));
    m_message.showMessage(MessageBar::Kind::Success, said);
}

void SettingsTransfer::writeTo(const QString &path, bool withConnections)
{
    const SettingsFile file = SettingsFile::of(m_services.settings, m_services.workspace.keys,
                                               withConnections ? &m_services.profiles : nullptr);
    if (const Status written = AtomicFile::write(path, file.toBytes(), AtomicFile::Access::Private); !written)
        m_message.showError(written.error());
    else
        m_message.showMessage(MessageBar::Kind::Success, tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace penstock
