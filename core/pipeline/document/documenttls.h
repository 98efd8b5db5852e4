// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"

#include <QCoreApplication>

namespace penstock::documentparts {

struct TlsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

/// How a broker is spoken to by TLS. `Options` are KafkaOptions or MqttOptions.
template <typename Options> void readTls(DocumentObject &object, Options &options, SecretReference &keyPassword)
{
    options.tls = object.flag("tls", false);
    options.caFile = object.text("ca");
    options.certificateFile = object.text("certificate");
    options.keyFile = object.text("key");
    keyPassword = readSecret(object, "key_password");
    if (!options.tls) {
        for (const char *key : {"ca", "certificate", "key", "key_password"}) {
            if (object.has(key))
                object.refuse(key, TlsText::tr("this is for TLS, which is off: say \"tls\": true."));
        }
    } else if (options.certificateFile.isEmpty() != options.keyFile.isEmpty()) {
        object.refuse(options.keyFile.isEmpty() ? "certificate" : "key",
                      TlsText::tr("\"certificate\" and \"key\" go together."));
    }
}

} // namespace penstock::documentparts
