// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace penstock {

/// Which part of the guide belongs to a widget: what its property "helpTopic" says ("results#charts"), or else what is
/// known of its class; of none of both its parent's. Null: "index".
QString helpTopicOf(const QWidget *widget);
/// The same of a class, by its name: "penstock::ImportWizard". Empty: nothing is known.
QString helpTopicOfClass(const QString &name);
/// Of which something is known.
QStringList helpTopicClasses();

} // namespace penstock
