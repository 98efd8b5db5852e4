// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latedock.h"

class QPlainTextEdit;

namespace penstock {

class LocalServer;
class MessageBar;
class PipelineRegistry;

/// What the local server writes about itself. Above it: data that it has lost, who can reach it where that is not only
/// the person, and what it holds.
class ServerLogDock final : public LateDock
{
    Q_OBJECT

public:
    ServerLogDock(LocalServer &server, const PipelineRegistry &pipelines, QWidget *parent = nullptr);

protected:
    QWidget *makeContents() override;

private:
    void updateMessage();

    LocalServer &m_server;
    const PipelineRegistry &m_pipelines;
    MessageBar *m_message = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace penstock
