// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace penstock {

/// Copies what can be read only once (standard input, a pipe, a process substitution) into a temporary file, without
/// blocking and whatever its size; then it can be read again, as an analysis and a retry need it.
class InputSpool final : public QObject
{
    Q_OBJECT

public:
    /// `input`: a path, or "-" for standard input.
    explicit InputSpool(const QString &input, QObject *parent = nullptr);
    ~InputSpool() override;

    /// Whether it can be read only once: "-", a FIFO, a socket or a terminal. False for regular files, and for what is
    /// not there or cannot be a file of rows.
    static bool isNeededFor(const QString &input);

    /// Of the copy.
    QString path() const { return m_file.fileName(); }

    /// For people: "standard input", or the path.
    QString name() const;

    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void finished();

private:
    void copySome();
    void end(std::optional<Error> error);
    void endLater(const QString &message);

    QString m_input;
    QTemporaryFile m_file;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::optional<Error> m_error;
};

} // namespace penstock
