// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSettings;

namespace penstock {

/// What results may take, in a file of its own.
class ResultPreferences final : public QObject
{
    Q_OBJECT

public:
    static constexpr int leastMemory = 16;
    static constexpr int mostMemory = 1'048'576;

    /// An empty path means the default place, $XDG_CONFIG_HOME/penstock/results.ini.
    explicit ResultPreferences(const QString &path = {}, QObject *parent = nullptr);
    ~ResultPreferences() override;

    /// MiB for the rows of all results, within those bounds; 0, the default: a share of what the machine has.
    int memory() const;
    void setMemory(int mebibytes);

Q_SIGNALS:
    void memoryChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace penstock
