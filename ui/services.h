// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace penstock {

class ChunkStore;
class LocalServer;
class PipelineRegistry;
class ProfileStore;
class SecretStore;
class SessionList;
class Settings;
struct Workspace;

/// What the window works with. Made by the application, which outlives the window.
struct Services
{
    Settings &settings;
    ProfileStore &profiles;
    SecretStore &secrets;
    LocalServer &localServer;
    SessionList &sessions;
    PipelineRegistry &pipelines;
    Workspace &workspace;
    const std::shared_ptr<ChunkStore> &chunks; ///< of all results
};

} // namespace penstock
