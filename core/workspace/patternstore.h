// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/patterncatalog.h"
#include "core/query/patternfile.h"
#include "core/settings/sharedfile.h"

#include <QObject>

#include <optional>

namespace penstock {

/// The patterns that a person made, from one run to the next, in a file of their own that several windows and the
/// command line share.
class PatternStore final : public QObject
{
    Q_OBJECT

public:
    /// Reads the file; it need not exist.
    explicit PatternStore(const QString &path = defaultPath(), QObject *parent = nullptr);

    /// $XDG_CONFIG_HOME/penstock/patterns.json
    static QString defaultPath();

    /// Why the file, or some of its patterns, could not be read; empty: all was.
    const QStringList &problems() const { return m_file.problems; }

    const QList<OwnPattern> &patterns() const { return m_file.patterns; }
    /// Those of one language, as they are listed; such without a group come last, under a name for all.
    QList<PatternGroup> groups(Language language) const;

    /// Adds it, or puts it in the place of another one, which may be of another language. BadInput, and nothing has
    /// changed: see OwnPattern::check(); the name is a third one's; or the file cannot be read, and is not overwritten.
    Status put(const OwnPattern &pattern, const std::optional<QueryPattern> &replaced = {});
    Status remove(Language language, const QString &name);

    /// Takes over all of another file; those of the same names are replaced. What was left out, with reasons.
    Result<QStringList> take(const QByteArray &file);

    /// Waits until all is on the disk.
    void flush() { m_shared.flush(); }

Q_SIGNALS:
    void changed();
    void failed(const penstock::Error &error);

private:
    Status change(const std::function<void(PatternFile &)> &change);

    PatternFile m_file;
    Status m_readable;
    SharedFile m_shared;
};

} // namespace penstock
