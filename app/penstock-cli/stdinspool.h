// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTemporaryFile>

#include <optional>

namespace penstock {

/// Copies standard input into a temporary file, without blocking and whatever its size; then it can be read again, as a
/// retry needs it.
class StdinSpool final : public QObject
{
    Q_OBJECT

public:
    explicit StdinSpool(QObject *parent = nullptr);

    QString path() const { return m_file.fileName(); }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void finished();

private:
    void copySome();
    void end(std::optional<Error> error);

    QTemporaryFile m_file;
    QSocketNotifier m_notifier;
    std::optional<Error> m_error;
};

} // namespace penstock
