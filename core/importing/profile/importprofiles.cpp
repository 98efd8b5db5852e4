// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofiles.h"

#include <utility>

namespace penstock {

ImportProfiles::ImportProfiles(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_thread.setMaxThreadCount(1);
    refresh();
}

ImportProfiles::~ImportProfiles()
{
    m_thread.waitForDone();
}

QList<KeptProfile> ImportProfiles::find(const QString &fingerprint) const
{
    return profilesKnownBy(fingerprint, m_contents.profiles);
}

void ImportProfiles::refresh()
{
    act([](const ImportProfileFolder &) { return Status(); });
}

void ImportProfiles::save(const QString &name, const ImportProfile &profile,
                          const std::function<void(const Status &)> &told)
{
    act([name, profile](const ImportProfileFolder &folder) { return folder.save(name, profile); }, told);
}

void ImportProfiles::rename(const QString &from, const QString &to)
{
    act([from, to](const ImportProfileFolder &folder) { return folder.rename(from, to); });
}

void ImportProfiles::remove(const QString &name)
{
    act([name](const ImportProfileFolder &folder) { return folder.remove(name); });
}

void ImportProfiles::act(const std::function<Status(const ImportProfileFolder &)> &action,
                         const std::function<void(const Status &)> &told)
{
    m_thread.start([this, action, told] {
        const Status status = action(m_folder);
        const auto take = [this, status, told, contents = m_folder.read()] {
            m_contents = contents;
            m_isRead = true;
            if (!status && !told)
                Q_EMIT failed(status.error());
            Q_EMIT changed();
            if (told)
                told(status);
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

} // namespace penstock
