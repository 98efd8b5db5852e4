// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace penstock {

class InfluxdProbe;
class RoleLabel;

/// Which server's program a path, or the search for one, leads to, and its version. Asks only while somebody looks.
class ProgramNote final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramNote(QWidget *parent = nullptr);

    /// Empty: what is found by itself.
    void setPath(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void tell(const InfluxdProbe &probe);

    RoleLabel *m_text = nullptr;
    QString m_path;
    QPointer<InfluxdProbe> m_probe;
};

} // namespace penstock
