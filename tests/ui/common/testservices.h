// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profilestore.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/result/chunkstore.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "tests/support/memorysecretstore.h"
#include "ui/services.h"

#include <QFile>
#include <QTemporaryDir>

namespace penstock {

/// All services of a window in a folder of their own, without a keyring and without a local server's program.
struct TestServices
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("penstock.ini"))};
    ProfileStore profiles{folder.filePath(QStringLiteral("connections.json"))};
    MemorySecretStore secrets;
    LocalServer localServer{folder.filePath(QStringLiteral("no-influxd")), folder.filePath(QStringLiteral("server"))};
    SessionList sessions{profiles, secrets, localServer};
    PipelineRegistry pipelines;
    Workspace workspace{settings, folder.path()};
    std::shared_ptr<ChunkStore> chunks = ChunkStore::create(ChunkStore::usualBudget(), folder.path());
    Services services{settings, profiles, secrets, localServer, sessions, pipelines, workspace, chunks};

    Profile addProfile(const QString &name, const QUrl &url)
    {
        Profile profile = Profile::createNew();
        profile.name = name;
        profile.url = url;
        profiles.save(profile);
        return profile;
    }

    QByteArray savedProfiles()
    {
        profiles.flush();
        QFile file(folder.filePath(QStringLiteral("connections.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace penstock
